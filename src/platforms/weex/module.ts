import { Connection } from './connection.ts'
import { type ListenerForm, type ListenerName, Listeners } from './listeners.ts'
import type { Services } from './services.ts'

/**
 * The module `webSocket`: a single object that has one connection at a time.
 *
 * @returns The same object for every way of loading it.
 */
export function createModule(services: Services): weex.webSocket {
  const { trace } = services
  const listeners = new Listeners(services)
  let connection: Connection | undefined

  const set = (name: ListenerName, listener: unknown, form: ListenerForm) => {
    if (!listeners.set(name, listener, form)) return
    if (!connection) services.note('weex.listener-before-connect')
    if (name === 'onopen' && connection?.isOpen) services.note('weex.late-open')
  }
  const registrar = (name: ListenerName) => (listener: unknown) =>
    trace.call(`webSocket.${name}`, [listener], () => set(name, listener, 'call'))
  const registrars = {
    onopen: registrar('onopen'),
    onmessage: registrar('onmessage'),
    onclose: registrar('onclose'),
    onerror: registrar('onerror'),
  }

  const connect = (url: unknown, protocol?: unknown) => {
    if (connection) {
      if (!connection.isClosed) services.note('weex.connection-replaced')
      connection.replace()
      listeners.inherit()
    }
    connection = new Connection(services, url, protocol, (name, event) =>
      listeners.call(name, event),
    )
  }
  const send = (data?: unknown) => {
    if (connection) connection.send(data)
    else services.note('weex.no-connection', { method: 'send' })
  }
  const close = (code?: unknown, reason?: unknown) => {
    if (connection) connection.close(code, reason)
    else services.note('weex.no-connection', { method: 'close' })
  }

  return {
    WebSocket(...values) {
      trace.call('webSocket.WebSocket', values, () => connect(...values))
    },
    send(...values) {
      trace.call('webSocket.send', values, () => send(...values), connection?.socket)
    },
    close(...values) {
      trace.call('webSocket.close', values, () => close(...values), connection?.socket)
    },
    get onopen() {
      return registrars.onopen
    },
    set onopen(listener) {
      set('onopen', listener, 'assignment')
    },
    get onmessage() {
      return registrars.onmessage
    },
    set onmessage(listener) {
      set('onmessage', listener, 'assignment')
    },
    get onclose() {
      return registrars.onclose
    },
    set onclose(listener) {
      set('onclose', listener, 'assignment')
    },
    get onerror() {
      return registrars.onerror
    },
    set onerror(listener) {
      set('onerror', listener, 'assignment')
    },
  } satisfies weex.webSocket
}
