import type Taro from '@tarojs/taro'
import { fail, parametersOf, toldByCallback } from './calls.ts'
import type { Connection } from './connection.ts'
import { deliver, listenerOf, type Listeners } from './listeners.ts'
import type { Services } from './services.ts'

/** The six functions of before SocketTask, by name. */
export type DeprecatedName = Exclude<keyof typeof Taro, 'connectSocket'>

/** Prints what Taro prints when one of the deprecated functions is called. */
function warn(services: Services, replacement: keyof Taro.SocketTask): void {
  services.console.warn(`Deprecated.Please use socketTask.${replacement} instead.`)
  services.note('taro.deprecated-on-h5', { method: replacement })
}

/**
 * The deprecated functions as mini programs have them: they work on the most recent connection. The
 * document lists them as supported there, so the documented profile follows the mini programs and
 * not H5, where they do nothing.
 */
export function createDeprecated(services: Services) {
  const listeners: Listeners = {}
  const nobody: Listeners = {}
  let isListening = false
  let latest: { readonly connection: Connection; readonly task: Taro.SocketTask } | undefined

  /** Attached to no connection before a program listens, so that nobody else pays for it. */
  function attach(current: NonNullable<typeof latest>): void {
    deliver(services, current.connection, () => (latest === current ? listeners : nobody))
  }

  function listen<Name extends keyof Listeners>(name: Name, callback: Listeners[Name]): void {
    warn(services, name)
    listeners[name] = listenerOf(callback)
    if (!isListening && latest) attach(latest)
    isListening = true
  }

  function withLatest<Option extends Taro.Callbacks>(
    name: string,
    option: Option | undefined,
    call: (task: Taro.SocketTask) => Promise<Taro.CallbackResult>,
  ): Promise<Taro.CallbackResult> {
    if (latest) return call(latest.task)
    const parameters = parametersOf<Taro.Callbacks>(option)
    const result = { errMsg: `${name}:fail WebSocket is not connected` }
    fail(parameters, result)
    return toldByCallback(parameters, Promise.reject(result))
  }

  const functions = {
    onSocketOpen: (callback) => listen('onOpen', callback),
    onSocketMessage: (callback) => listen('onMessage', callback),
    onSocketError: (callback) => listen('onError', callback),
    onSocketClose: (callback) => listen('onClose', callback),
    sendSocketMessage(option) {
      warn(services, 'send')
      return withLatest('sendSocketMessage', option, (task) => task.send(option))
    },
    closeSocket(option) {
      warn(services, 'close')
      return withLatest('closeSocket', option, (task) => task.close(option))
    },
  } satisfies Pick<typeof Taro, DeprecatedName>

  /** Makes a connection the most recent one. */
  function follow(connection: Connection, task: Taro.SocketTask): void {
    latest = { connection, task }
    if (isListening) attach(latest)
  }

  return { functions, follow }
}

/** The deprecated functions as H5 has them: a warning, and nothing else. */
export function createInert(services: Services): Record<DeprecatedName, () => undefined> {
  const inert = (replacement: keyof Taro.SocketTask) => () => {
    warn(services, replacement)
    return undefined
  }
  return {
    onSocketOpen: inert('onOpen'),
    onSocketMessage: inert('onMessage'),
    onSocketError: inert('onError'),
    onSocketClose: inert('onClose'),
    sendSocketMessage: inert('send'),
    closeSocket: inert('close'),
  }
}
