import type { OpenClient } from '../client-contract.ts'
import type { Modules } from './surface.ts'

/** Connects as an OpenHarmony app does. */
export const openClient: OpenClient = async ({ modules }, url, receive) => {
  const { default: webSocket } = modules['@ohos.net.webSocket'] as Modules['@ohos.net.webSocket']
  const socket = webSocket.createWebSocket()
  socket.on('message', receive)
  const open = new Promise((resolve) => socket.on('open', resolve))
  await socket.connect(url)
  await open
  return { send: (text) => void socket.send(text), close: () => void socket.close() }
}
