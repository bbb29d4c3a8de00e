import { isSendableCloseCode, isSendableCloseReason } from '../../shared/close-frame.ts'
import { CONNECTING, OPEN, optionOf, type Callbacks } from '../../shared/mini-program/contract.ts'
import { hearsOfFailure } from '../../shared/mini-program/answer.ts'
import type { Dialect, Expose } from '../../shared/mini-program/index.ts'
import { unsendable } from '../../shared/mini-program/wechat.ts'
import { createSocketTask, shown, STATES } from '../../shared/mini-program/socket-task.ts'
import { results } from './results.ts'
import type { Services } from './services.ts'
import { defaultReason, h5Checks, notOpen, types } from './texts.ts'

/**
 * Taro as documented: two connections, the documented results, and codes as sent. The functions of
 * before SocketTask work as in mini programs, for which alone the document lists them.
 */
export const documented: Dialect = {
  limit: 2,
  seals: false,
  appFirst: false,
  target: 'first when connecting',
  connect: h5Checks,
  task: {
    listeners: 'the last',
    answers: 'before the return',
    refusal: 'error and close',
    closedEarly: 'error and close',
    leaves: 'on close()',
    notOpen: [{ errMsg: notOpen }],
    unsendable: (data) => (data === undefined ? undefined : unsendable(data)),
    outgoing: (data) => (data ?? '') as string | ArrayBuffer,
    closing({ code = 1000, reason = defaultReason }, _state, note) {
      const own = { code, reason } as { code: number; reason: string }
      const isSendable = isSendableCloseCode(own.code) && isSendableCloseReason(own.reason)
      if (!isSendable) note('close code illegal', { code: own.code })
      else if (code !== 1000 || reason !== defaultReason) note('close code unsent')
      return isSendable ? { own, sent: own } : { own }
    },
    results,
    types,
  },
  globals: {
    prefix: '',
    listeners: 'the last',
    closes: 'an open task',
    types: { send: types.sendGlobally, close: types.closeGlobally },
    promises: () => true,
  },
}

/** Returns what makes the object of a task as documented, over a browser's socket. */
export const exposeDocumented =
  (services: Services): Expose<object> =>
  (task, result) =>
    createSocketTask(
      services,
      task,
      (method, option) => {
        const callbacks = optionOf<Callbacks>(option)
        if (method === 'send' && task.state !== OPEN) {
          if (task.state === CONNECTING) services.raise('taro.send-before-open')
          services.host.console.error(notOpen)
          if (hearsOfFailure(callbacks)) services.raise('taro.send-rejects-anyway')
        }
        const promise = task.promise(method, option)
        // Awaiting the promise still rejects, but is optional if a callback reports the failure.
        if (hearsOfFailure(callbacks)) promise.catch(() => undefined)
        return promise
      },
      {
        ...STATES,
        socketTaskId: shown(result?.socketTaskId),
        errMsg: shown(result?.errMsg),
        readyState: { get: () => task.state, configurable: true },
        ws: {
          get() {
            services.raise('taro.ws-h5-only')
            task.exposed()
            return task.socket
          },
          configurable: true,
        },
      },
    )
