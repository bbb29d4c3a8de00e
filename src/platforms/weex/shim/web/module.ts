import type { ListenerName } from '../listeners.ts'
import type { Services } from '../services.ts'
import { WebListeners } from './listeners.ts'

const CONNECTING = 0
const CLOSING = 2

/**
 * Creates the module `webSocket` for a browser: a single object per page. The object passes
 * everything on to the browser socket created last. Source: weex-vue-render 1.0.36, executed.
 */
export function createWebModule(services: Services): weex.webSocket {
  const { host, note, trace } = services
  const listeners = new WebListeners(services)
  let socket: WebSocket | null = null

  const connect = (url?: unknown, protocol?: unknown): WebSocket | undefined => {
    if (socket && socket.readyState < CLOSING) note('weex.web-not-replaced')
    socket = null
    if (!url) return undefined
    if (protocol === '') note('weex.empty-protocol')
    try {
      socket = new host.WebSocket(String(url), protocol ? [protocol].flat().map(String) : undefined)
    } catch (error) {
      note('weex.web-connect-throws')
      throw error
    }
    return socket
  }
  const send = (data: unknown) => {
    if (!socket) return note('weex.no-connection', { method: 'send' })
    if (socket.readyState === CONNECTING) note('weex.web-send-throws')
    socket.send(data as string)
  }
  const close = (...values: unknown[]) => {
    if (!socket) return note('weex.no-connection', { method: 'close' })
    if (socket.readyState === CONNECTING) note('weex.close-not-open')
    if (values.length > 0) note('weex.web-close-arguments')
    socket.close()
  }

  const module = {
    WebSocket: (...values: unknown[]) =>
      trace.call('webSocket.WebSocket', values, () => connect(...values)),
    send: (...values: unknown[]) =>
      trace.call('webSocket.send', values, () => send(values[0]), socket),
    close: (...values: unknown[]) =>
      trace.call('webSocket.close', values, () => close(...values), socket),
  }
  for (const name of ['onopen', 'onmessage', 'onclose', 'onerror'] satisfies ListenerName[]) {
    Object.defineProperty(module, name, {
      enumerable: true,
      get: () => listeners.get(socket, name),
      set: (listener: unknown) => listeners.set(socket, name, listener),
    })
  }
  return module as weex.webSocket
}
