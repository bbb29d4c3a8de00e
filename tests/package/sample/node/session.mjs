import webSocket from '@ohos.net.webSocket'
import { webSocket as fromKit } from '@kit.NetworkKit'
import Taro, { connectSocket } from '@tarojs/taro'
import factory from '@blueos.network.webSocket'

/** What this file was given. */
export const given = { webSocket, fromKit, Taro, connectSocket, factory }

/** The first answer to a line. */
export function ask(url, line) {
  const socket = webSocket.createWebSocket()
  return new Promise((resolve) => {
    socket.on('open', () => socket.send(line))
    socket.on('message', (_error, message) => resolve(message))
    socket.connect(url)
  })
}
