import type webSocketModule from '@ohos.net.webSocket'
import type { PlatformSurface } from '../../../../src/platforms/contract.ts'
import { ADDRESS, type Connection } from '../endpoint.ts'

/** Connects as an OpenHarmony app does. */
export async function openOhos(
  { modules }: PlatformSurface,
  receive: () => void,
): Promise<Connection> {
  const { default: webSocket } = modules['@ohos.net.webSocket'] as {
    default: typeof webSocketModule
  }
  const socket = webSocket.createWebSocket()
  socket.on('message', receive)
  const open = new Promise((resolve) => socket.on('open', resolve))
  await socket.connect(ADDRESS)
  await open
  return { send: (text) => void socket.send(text), close: () => void socket.close() }
}
