import type Taro from '@tarojs/taro'
import { fulfilled, rejected } from '../../shared/trace.ts'
import { hearsOfFailure, toldByCallback } from './calls.ts'
import { DocumentedSocketTask } from './documented-task.ts'
import { H5SocketTask } from './h5-task.ts'
import type { Behaviour } from './behaviour-contract.ts'

/** Two connections, and a failed call rejects: mini programs, and H5 up to 3.5, do so too. */
export const documented: Behaviour<DocumentedSocketTask> = {
  limit: 2,
  sendsHeader: true,
  createTask: (...parts) => new DocumentedSocketTask(...parts),
  settleFailure(services, option, result) {
    if (hearsOfFailure(option)) services.note('taro.promise-fulfilled-by-failure')
    return toldByCallback(option, rejected(services.trace, result))
  },
}

/**
 * `@tarojs/taro-h5` 4.2.1: five connections; a failed call with `fail` or `complete` fulfils the
 * promise with the error.
 */
export const h5: Behaviour<H5SocketTask | Taro.CallbackResult> = {
  limit: 5,
  sendsHeader: false,
  createTask: (...parts) => new H5SocketTask(...parts),
  settleFailure(services, option, result) {
    if (!hearsOfFailure(option)) return rejected(services.trace, result)
    services.note('taro.promise-fulfilled-by-failure')
    return fulfilled(services.trace, result)
  },
}
