import { fulfilled, rejected } from '../../shared/trace.ts'
import { hearsOfFailure, promiseOf } from '../../shared/mini-program/answer.ts'
import type { Connect } from '../../shared/mini-program/connect.ts'
import { isObject, typeName, type ConnectOption } from '../../shared/mini-program/contract.ts'
import { withLength } from '../../shared/with-length.ts'
import type { Services } from './services.ts'

/** Calls `connectSocket` and returns the promise of a profile. */
type Promised = (option?: unknown) => Promise<unknown>

/**
 * Creates a `connectSocket` that returns a promise of the task, settled before the call returns.
 *
 * @param failure What a failed call with `fail` or `complete` does to the promise.
 */
export function promisedAtOnce(
  services: Services,
  connect: Connect<object>,
  failure: 'fulfils' | 'rejects',
): Promised {
  const { trace, host } = services
  const start = (option: unknown): Promise<unknown> => {
    if (!isObject(option)) {
      const errMsg = `connectSocket:fail parameter error: parameter should be Object instead of ${typeName(option)}`
      host.console.error(errMsg)
      return rejected(trace, { errMsg })
    }
    let failed: unknown
    try {
      const task = connect(option, { created() {}, failed: (result) => (failed = result) })
      if (task) return fulfilled(trace, task)
    } catch (error) {
      // What the browser's constructor or a callback throws becomes the promise's rejection.
      return rejected(trace, error)
    }
    if (!hearsOfFailure(option as ConnectOption)) return rejected(trace, failed)
    services.raise('taro.promise-fulfilled-by-failure')
    if (failure === 'fulfils') return fulfilled(trace, failed)
    const promise = rejected(trace, failed)
    promise.catch(() => undefined)
    return promise
  }
  return withLength(1, (...values) => trace.call('connectSocket', values, () => start(values[0])))
}

/**
 * Creates a `connectSocket` of a mini program: the promise settles with `success` or `fail`, and its
 * task has the members of the result.
 */
export function promisedLater(services: Services, connect: Connect<object>): Promised {
  const start = (option: unknown): Promise<unknown> =>
    promiseOf<object>(services, (settle) =>
      connect(isObject(option) ? option : {}, {
        created: (task, result) => settle.fulfil(Object.assign(task, result)),
        failed: (reason) => settle.reject(reason),
      }),
    )
  return withLength(1, (...values) =>
    services.trace.call('connectSocket', values, () => start(values[0])),
  )
}
