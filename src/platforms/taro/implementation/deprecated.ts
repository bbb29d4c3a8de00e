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
  let latest: Taro.SocketTask | undefined

  function withLatest<Option extends Taro.Callbacks>(
    name: string,
    option: Option | undefined,
    call: (task: Taro.SocketTask) => Promise<Taro.CallbackResult>,
  ): Promise<Taro.CallbackResult> {
    if (latest) return call(latest)
    const parameters = parametersOf<Taro.Callbacks>(option)
    const result = { errMsg: `${name}:fail WebSocket is not connected` }
    fail(parameters, result)
    return toldByCallback(parameters, Promise.reject(result))
  }

  const functions = {
    onSocketOpen(callback) {
      warn(services, 'onOpen')
      listeners.onOpen = listenerOf(callback)
    },
    onSocketMessage(callback) {
      warn(services, 'onMessage')
      listeners.onMessage = listenerOf(callback)
    },
    onSocketError(callback) {
      warn(services, 'onError')
      listeners.onError = listenerOf(callback)
    },
    onSocketClose(callback) {
      warn(services, 'onClose')
      listeners.onClose = listenerOf(callback)
    },
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
    latest = task
    deliver(connection, () => (latest === task ? listeners : nobody))
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
