import type { Behaviour } from './behaviour.ts'
import type { Connection } from './connection.ts'
import { type ListenerForm, type ListenerName, Listeners } from './listeners.ts'
import type { Services } from './services.ts'

/** The module in the two ways of loading; the same object, unless the eras differ. */
export interface Loaded {
  /** Result of `require('@weex-module/webSocket')`. */
  readonly required: weex.webSocket
  /** Result of `weex.requireModule('webSocket')`. */
  readonly ofRuntime: weex.webSocket
}

type Assign = (name: ListenerName, listener: unknown) => void
type Methods = Pick<weex.webSocket, 'WebSocket' | 'send' | 'close'>
type Registrars = Readonly<Record<ListenerName, (listener: unknown) => void>>

/**
 * Creates the module `webSocket` of native Weex: a single object with a single connection at a
 * time.
 */
export function createModule(services: Services, behaviour: Behaviour): Loaded {
  const { trace, note } = services
  let listeners = new Listeners(services, behaviour.calledOnce)
  let connection: Connection | undefined

  const set = (name: ListenerName, listener: unknown, form: ListenerForm) => {
    if (!listeners.set(name, listener, form)) return
    if (!connection && !behaviour.forgetsListeners) note('weex.listener-before-connect')
    if (name === 'onopen' && connection?.isOpen) note('weex.late-open')
  }
  const registrar = (name: ListenerName) => (listener: unknown) =>
    trace.call(`webSocket.${name}`, [listener], () => set(name, listener, 'call'))
  const registrars: Registrars = {
    onopen: registrar('onopen'),
    onmessage: registrar('onmessage'),
    onclose: registrar('onclose'),
    onerror: registrar('onerror'),
  }

  const connect = (url: unknown, protocol?: unknown) => {
    connection?.replace()
    if (behaviour.forgetsListeners) {
      if (!listeners.isEmpty) note('weex.android-listeners-forgotten')
      listeners = new Listeners(services, behaviour.calledOnce)
    } else if (connection) listeners.inherit()
    const own = listeners
    connection = new behaviour.Connection(services, url, protocol, (name, event) =>
      own.call(name, event),
    )
  }
  const send = (data?: unknown) => {
    if (connection) connection.send(data)
    else note('weex.no-connection', { method: 'send' })
  }
  const close = (code?: unknown, reason?: unknown) => {
    if (connection) connection.close(code, reason)
    else note('weex.no-connection', { method: 'close' })
  }
  const methods: Methods = {
    WebSocket(...values) {
      trace.call('webSocket.WebSocket', values, () => connect(...values))
    },
    send(...values) {
      trace.call('webSocket.send', values, () => send(...values), connection?.socket?.traced)
    },
    close(...values) {
      trace.call('webSocket.close', values, () => close(...values), connection?.socket?.traced)
    },
  }
  const required = withListeners(methods, registrars, (name, listener) =>
    set(name, listener, 'assignment'),
  )
  if (!behaviour.ignoresAssignment) return { required, ofRuntime: required }
  const ofRuntime = withListeners(methods, registrars, () =>
    note('weex.android-assignment-ignored'),
  )
  return { required, ofRuntime }
}

/** Adds the listener properties; each reads as a function and accepts assignment. */
function withListeners(methods: Methods, registrars: Registrars, assign: Assign): weex.webSocket {
  return {
    ...methods,
    get onopen() {
      return registrars.onopen
    },
    set onopen(listener) {
      assign('onopen', listener)
    },
    get onmessage() {
      return registrars.onmessage
    },
    set onmessage(listener) {
      assign('onmessage', listener)
    },
    get onclose() {
      return registrars.onclose
    },
    set onclose(listener) {
      assign('onclose', listener)
    },
    get onerror() {
      return registrars.onerror
    },
    set onerror(listener) {
      assign('onerror', listener)
    },
  } satisfies weex.webSocket
}
