import type { PlatformSurface } from '../../../src/platforms/contract.ts'
import { burst } from '../messages/burst.ts'
import { openBlueos } from '../messages/clients/blueos.ts'
import { openOhos } from '../messages/clients/ohos.ts'
import { openTaro } from '../messages/clients/taro.ts'
import { openWeb } from '../messages/clients/web.ts'
import { openWeex } from '../messages/clients/weex.ts'
import { pingPong } from '../messages/ping-pong.ts'
import type { Sample } from './sample.ts'

const OPEN = { web: openWeb, weex: openWeex, taro: openTaro, blueos: openBlueos, ohos: openOhos }

/** Runs in a worker, as part of a program: sends and counts messages of 100 bytes. */
export async function measure(
  { platform, way, count }: Sample,
  surface: PlatformSurface,
): Promise<number> {
  const send = way === 'burst' ? burst : pingPong
  const start = () => ({
    open: (receive: () => void) => OPEN[platform](surface, receive),
    stop() {},
  })
  const { wall } = await send(start, count, 'x'.repeat(100))
  return (count * 1000) / wall
}
