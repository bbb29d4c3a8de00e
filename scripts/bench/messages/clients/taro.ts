import type Taro from '@tarojs/taro'
import type { PlatformSurface } from '../../../../src/platforms/contract.ts'
import { ADDRESS, type Connection } from '../endpoint.ts'

/** Connects as a mini program does. */
export async function openTaro(
  { modules }: PlatformSurface,
  receive: () => void,
): Promise<Connection> {
  const { default: taro } = modules['@tarojs/taro'] as { default: typeof Taro }
  const task = await taro.connectSocket({ url: ADDRESS })
  task.onMessage(receive)
  await new Promise<void>((resolve) => task.onOpen(() => resolve()))
  return { send: (data) => void task.send({ data }), close: () => void task.close({}) }
}
