import { hasCallback, promiseOf, tell, answer, type Settle } from './answer.ts'
import { interrupted } from './background.ts'
import {
  OPEN,
  optionOf,
  type Callbacks,
  type Keeping,
  type ListenerName,
  type MiniProgramServices,
  type Result,
  type TaskRules,
} from './contract.ts'
import { withLength } from '../with-length.ts'
import { Listeners } from './listeners.ts'
import type { Task } from './task.ts'

/** Functions of before SocketTask that set a listener, by the method of the task. */
export const GLOBAL_LISTENERS = {
  onOpen: 'onSocketOpen',
  onMessage: 'onSocketMessage',
  onError: 'onSocketError',
  onClose: 'onSocketClose',
} as const satisfies Record<ListenerName, string>

/** Behavior of the functions of before SocketTask. */
export interface GlobalRules {
  /** Begins the names of the functions in the platform's declarations, e.g. `wx.`. */
  readonly prefix: string
  readonly listeners: Keeping
  /** Tasks that `closeSocket` closes; for others it fails. */
  readonly closes: 'an open task' | 'any task'
  /**
   * Checks a listener.
   *
   * @throws What the platform throws for a value that is no listener.
   */
  check?(listener: unknown): void
  /** Names of the option types in the platform's declarations, for the trace. */
  readonly types: { readonly send: string; readonly close: string }
  /** Returns whether a call returns a promise. */
  promises(option: Callbacks): boolean
}

/** Functions of before SocketTask, by name. */
export type GlobalFunctions = Record<
  (typeof GLOBAL_LISTENERS)[ListenerName],
  (listener?: unknown) => void
> &
  Record<'sendSocketMessage' | 'closeSocket', (option?: unknown) => Promise<Result> | undefined>

/** Returns whether a call has none of the keys of callbacks, whatever the values. */
export const lacksCallbackKeys = (option: Callbacks): boolean =>
  !['success', 'fail', 'complete'].some((name) => name in option)

/** Returns whether a call has no function among the callbacks. */
export const lacksCallbacks = (option: Callbacks): boolean => !hasCallback(option)

/**
 * Creates the functions of before SocketTask.
 *
 * @param current Returns the task that the functions act on.
 */
export function createGlobals(
  services: MiniProgramServices,
  rules: GlobalRules,
  answers: TaskRules['answers'],
  current: () => Task | undefined,
): { readonly functions: GlobalFunctions; readonly listeners: Listeners } {
  const { trace, note } = services
  const nameOf = (name: ListenerName) => `${rules.prefix}${GLOBAL_LISTENERS[name]}`
  const listeners = new Listeners(services, rules.listeners, nameOf)

  const listen = (name: ListenerName) =>
    withLength(1, (...values: [listener?: unknown]): void =>
      trace.call(nameOf(name), values, () => {
        rules.check?.(values[0])
        note('global function', { method: name })
        listeners.set(name, values[0])
      }),
    )

  const perform =
    (name: 'sendSocketMessage' | 'closeSocket', method: 'send' | 'close') =>
    (...values: [option?: unknown]): Promise<Result> | undefined => {
      const task = current()
      const option = optionOf<Callbacks>(values[0])
      const isReady = task?.state === OPEN || (method === 'close' && rules.closes === 'any task')
      const work = (settle?: Settle<Result>): void => {
        note('global function', { method })
        if (task && isReady) return task[method](option, settle)
        const result = services.isCutOff?.()
          ? interrupted(name)
          : { errMsg: `${name}:fail WebSocket is not connected` }
        answer(services, answers, () => {
          tell(services, option, 'fail', result, rules.types[method])
          settle?.reject(result)
        })
      }
      return trace.call(
        `${rules.prefix}${name}`,
        values,
        () => (rules.promises(option) ? promiseOf(services, work) : void work()),
        task?.socket,
      )
    }

  return {
    listeners,
    functions: {
      onSocketOpen: listen('onOpen'),
      onSocketMessage: listen('onMessage'),
      onSocketError: listen('onError'),
      onSocketClose: listen('onClose'),
      sendSocketMessage: perform('sendSocketMessage', 'send'),
      closeSocket: perform('closeSocket', 'close'),
    },
  }
}
