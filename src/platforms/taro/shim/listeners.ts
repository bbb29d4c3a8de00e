import type Taro from '@tarojs/taro'
import type { Connection } from './connection.ts'
import { closeResult, errorResult, messageResult, openResult } from './results.ts'
import type { Services } from './services.ts'

/** Listener of each event, by the name of the setting method. */
export interface Listeners {
  onOpen?: (result: Taro.SocketTask.OpenResult) => void
  onMessage?: (result: Taro.SocketTask.MessageResult) => void
  onError?: (result: Taro.CallbackResult) => void
  onClose?: (result: Taro.SocketTask.CloseResult) => void
}

/** Returns a program's listener, or `undefined` for values other than functions. */
export function listenerOf<T>(callback: T): T | undefined {
  return typeof callback === 'function' ? callback : undefined
}

/**
 * Delivers a connection's events, in the documented form and without `this`, to the current
 * listeners.
 *
 * @param memberOf Returns the declared name of the method that sets a listener.
 * @param listeners Read at each event, because a program can replace listeners at any time.
 */
export function deliver(
  services: Services,
  connection: Connection,
  memberOf: (name: keyof Listeners) => string,
  listeners: () => Listeners,
): void {
  const { socket } = connection
  const { trace } = services
  let hasBinary = false
  const tell = <Result>(
    name: keyof Listeners,
    listener: ((result: Result) => void) | undefined,
    result: Result,
  ) => {
    if (listener) trace.deliver(memberOf(name), [result], () => listener(result))
  }
  socket.addEventListener('open', (event) => tell('onOpen', listeners().onOpen, openResult(event)))
  socket.addEventListener('message', (event) => {
    const { onMessage } = listeners()
    if (!onMessage) return
    const result = messageResult(event)
    if (!hasBinary && typeof result.data !== 'string') {
      hasBinary = true
      services.note('taro.binary-form')
    }
    tell('onMessage', onMessage, result)
  })
  socket.addEventListener('error', (event) =>
    tell('onError', listeners().onError, errorResult(event)),
  )
  socket.addEventListener('close', (event) =>
    tell('onClose', listeners().onClose, closeResult(event, connection)),
  )
}
