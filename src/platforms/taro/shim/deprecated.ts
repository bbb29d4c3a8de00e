import type Taro from '@tarojs/taro'
import { createRecord } from '../../shared/record.ts'
import { rejected } from '../../shared/trace.ts'
import { fail, parametersOf, toldByCallback } from './calls.ts'
import type { Connection } from './connection.ts'
import { deliver, listenerOf, type Listeners } from './listeners.ts'
import type { Services } from './services.ts'

/** The six functions of before SocketTask, by name. */
export type DeprecatedName = Exclude<keyof typeof Taro, 'connectSocket'>

/** Functions that set a listener, by replacement method. */
const DEPRECATED = {
  onOpen: 'onSocketOpen',
  onMessage: 'onSocketMessage',
  onError: 'onSocketError',
  onClose: 'onSocketClose',
} as const satisfies Record<keyof Listeners, DeprecatedName>

/** Prints Taro's warning for a deprecated function. */
function warn(services: Services, replacement: keyof Taro.SocketTask): void {
  services.console.warn(`Deprecated.Please use socketTask.${replacement} instead.`)
  services.note('taro.deprecated-on-h5', { method: replacement })
}

/**
 * Creates the deprecated functions of mini programs, which use the most recent connection. The
 * document lists mini programs as supported, so the documented profile follows mini programs
 * instead of H5, where the functions have no effect.
 */
export function createDeprecated(services: Services) {
  const listeners = createRecord<Listeners>()
  const nobody: Listeners = {}
  let isListening = false
  let latest: { readonly connection: Connection; readonly task: Taro.SocketTask } | undefined

  /**
   * Attaches the listeners to the most recent connection, not before a program listens, so that
   * other programs have no cost.
   */
  function attach(current: NonNullable<typeof latest>): void {
    const memberOf = (name: keyof Listeners) => DEPRECATED[name]
    deliver(services, current.connection, memberOf, () => (latest === current ? listeners : nobody))
  }

  function listen<Name extends keyof Listeners>(name: Name, callback: Listeners[Name]): void {
    services.trace.call(DEPRECATED[name], [callback], () => {
      warn(services, name)
      listeners[name] = listenerOf(callback)
      if (!isListening && latest) attach(latest)
      isListening = true
    })
  }

  function perform<Option extends Taro.Callbacks>(
    name: DeprecatedName,
    replacement: 'send' | 'close',
    values: [option?: Option],
    work: (task: Taro.SocketTask, option: Option) => Promise<Taro.CallbackResult>,
  ): Promise<Taro.CallbackResult> {
    const onLatest = () => {
      warn(services, replacement)
      if (latest) return work(latest.task, values[0] as Option)
      const parameters = parametersOf<Taro.Callbacks>(values[0])
      const result = { errMsg: `${name}:fail WebSocket is not connected` }
      fail(services, parameters, result)
      return toldByCallback(parameters, rejected(services.trace, result))
    }
    return services.trace.call(name, values, onLatest, latest?.connection.socket)
  }

  const functions = {
    onSocketOpen: (callback) => listen('onOpen', callback),
    onSocketMessage: (callback) => listen('onMessage', callback),
    onSocketError: (callback) => listen('onError', callback),
    onSocketClose: (callback) => listen('onClose', callback),
    sendSocketMessage: (...values) =>
      perform('sendSocketMessage', 'send', values, (task, option) => task.send(option)),
    closeSocket: (...values) =>
      perform('closeSocket', 'close', values, (task, option) => task.close(option)),
  } satisfies Pick<typeof Taro, DeprecatedName>

  /** Marks a connection as the most recent. */
  function follow(connection: Connection, task: Taro.SocketTask): void {
    latest = { connection, task }
    if (isListening) attach(latest)
  }

  return { functions, follow }
}

/** Creates the deprecated functions of H5: a warning without effect. */
export function createInert(services: Services): Record<DeprecatedName, () => undefined> {
  const inert =
    (name: DeprecatedName, replacement: keyof Taro.SocketTask) =>
    (...values: unknown[]) =>
      services.trace.call(name, values, () => {
        warn(services, replacement)
        return undefined
      })
  return {
    onSocketOpen: inert('onSocketOpen', 'onOpen'),
    onSocketMessage: inert('onSocketMessage', 'onMessage'),
    onSocketError: inert('onSocketError', 'onError'),
    onSocketClose: inert('onSocketClose', 'onClose'),
    sendSocketMessage: inert('sendSocketMessage', 'send'),
    closeSocket: inert('closeSocket', 'close'),
  }
}
