import type Taro from '@tarojs/taro'
import { shim } from '../../../../src/platforms/taro/shim/index.ts'
import type { ServerScenario, ServerSocket } from '../../../../src/network/contract.ts'
import { createShimHost, type ShimHost, type ShimHostOptions } from '../../../support/shim-host.ts'

/** Installs Taro over the simulated network. */
export function createTaro(
  options: Omit<ShimHostOptions, 'shim'> = {},
): ShimHost & { Taro: typeof Taro } {
  const host = createShimHost({ shim, ...options })
  const exports = host.surface.modules['@tarojs/taro'] as { default: typeof Taro }
  return { ...host, Taro: exports.default }
}

/** Creates a server to run this on each connection and record the events. */
export function recordingServer(connection: (socket: ServerSocket) => void = () => {}) {
  const sockets: ServerSocket[] = []
  const messages: (string | ArrayBuffer)[] = []
  const closes: { code: number; reason: string }[] = []
  const scenario: ServerScenario = {
    id: 'recording',
    title: { en: 'Recording', zh: '记录' },
    summary: { en: 'Keeps what it saw.', zh: '记录所见。' },
    connection(socket) {
      sockets.push(socket)
      socket.on('message', (data) => messages.push(data))
      socket.on('close', ({ code, reason }) => closes.push({ code, reason }))
      connection(socket)
    },
  }
  return { scenario, sockets, messages, closes }
}

/** A server refusing every handshake. */
export const refusing: ServerScenario = {
  id: 'refusing',
  title: { en: 'Refusing', zh: '拒绝' },
  summary: { en: 'Refuses.', zh: '拒绝连接。' },
  handshake: () => ({ accept: false, status: 403 }),
  connection() {},
}

export const url = 'wss://echo.example/'

/** Resolves with the argument of the listener's first call. */
export function once<T>(listen: (callback: (value: T) => void) => void): Promise<T> {
  return new Promise((resolve) => listen(resolve))
}

/** Resolves with an open task. */
export async function openTask(
  taro: typeof Taro,
  option: Partial<Taro.connectSocket.Option> = {},
): Promise<Taro.SocketTask> {
  const task = await taro.connectSocket({ url, ...option })
  await new Promise((resolve) => task.ws.addEventListener('open', resolve, { once: true }))
  return task
}
