import type { OpenClient } from '../client-contract.ts'
import type { Modules } from './surface.ts'

/** Connects as a mini program does. */
export const openClient: OpenClient = async ({ modules }, url, receive) => {
  const { default: taro } = modules['@tarojs/taro'] as Modules['@tarojs/taro']
  const task = await taro.connectSocket({ url })
  task.onMessage(receive)
  await new Promise<void>((resolve) => task.onOpen(() => resolve()))
  return { send: (data) => void task.send({ data }), close: () => void task.close({}) }
}
