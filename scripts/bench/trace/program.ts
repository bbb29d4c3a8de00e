import type { PlatformSurface } from '../../../src/platforms/contract.ts'
import { clients } from '../../../src/platforms/lists/clients.ts'
import { burst } from '../messages/burst.ts'
import { ADDRESS } from '../messages/endpoint.ts'
import { pingPong } from '../messages/ping-pong.ts'
import type { Sample } from './sample.ts'

/** Runs in a worker, as part of a program: sends and counts messages of 100 bytes. */
export async function measure(
  { platform, way, count }: Sample,
  surface: PlatformSurface,
): Promise<number> {
  const send = way === 'burst' ? burst : pingPong
  const start = () => ({
    open: (receive: () => void) => clients[platform]!(surface, ADDRESS, receive),
    stop() {},
  })
  const { wall } = await send(start, count, 'x'.repeat(100))
  return (count * 1000) / wall
}
