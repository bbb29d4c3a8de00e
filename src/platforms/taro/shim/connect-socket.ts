import type Taro from '@tarojs/taro'
import type { HandshakeOptions } from '../../../web-socket.ts'
import { fulfilled, rejected } from '../../shared/trace.ts'
import { fail, succeed, typeName } from './calls.ts'
import { OpenTasks, type Connection } from './connection.ts'
import { handshakeHeaders, subprotocols } from './handshake.ts'
import type { Behaviour } from './behaviour-contract.ts'
import type { Services } from './services.ts'

/**
 * Creates a run's `connectSocket` with separate task numbers and limit. The order of checks,
 * messages and callbacks follows `@tarojs/taro-h5` 4.2.1.
 *
 * @param connected Receives each new connection with the task.
 */
export function createConnectSocket<Task>(
  services: Services,
  profile: Behaviour<Task>,
  connected?: (connection: Connection, task: Task) => void,
): (option?: Taro.connectSocket.Option) => Promise<Task> {
  const tasks = new OpenTasks(profile.limit)
  let count = 0

  function failure(option: Taro.connectSocket.Option, reason: string): Promise<Task> {
    const result = { errMsg: `connectSocket:fail ${reason}` }
    fail(services, option, result)
    return profile.settleFailure(services, option, result)
  }

  function connect(option: Taro.connectSocket.Option): Promise<Task> {
    const url: unknown = option.url
    if (typeof url !== 'string')
      return failure(
        option,
        `parameter error: parameter.url should be String instead of ${typeName(url)}`,
      )
    if (!url.startsWith('ws://') && !url.startsWith('wss://'))
      return failure(option, `request:fail invalid url "${url}"`)
    if (tasks.full) {
      services.note('taro.connection-limit', { limit: tasks.limit })
      return failure(option, `同时最多发起 ${tasks.limit} 个 socket 请求，更多请参考文档。`)
    }
    if (url.startsWith('ws://')) services.note('taro.wss-only')
    if (option.method !== undefined) services.note('taro.method-ignored')
    const headers = handshakeHeaders(services, option.header)
    const options: HandshakeOptions | undefined = profile.sendsHeader ? { headers } : undefined
    const socket = new services.WebSocket(url, subprotocols(services, option.protocols), options)
    const connection: Connection = { socket, closeDetail: undefined }
    const task = profile.createTask(services, connection, tasks)
    tasks.add(connection)
    connected?.(connection, task)
    if (typeof option.success === 'function') services.note('taro.success-before-open')
    const result = { socketTaskId: ++count, errMsg: 'connectSocket:ok' }
    succeed(services, option, result, 'connectSocket.Option.success')
    return fulfilled(services.trace, task)
  }

  function connectSocket(option?: Taro.connectSocket.Option): Promise<Task> {
    if (typeof option !== 'object' || option === null) {
      const errMsg = `connectSocket:fail parameter error: parameter should be Object instead of ${typeName(option)}`
      services.console.error(errMsg)
      return rejected(services.trace, { errMsg })
    }
    // What the browser's constructor or a callback throws becomes the promise's rejection.
    try {
      return connect(option)
    } catch (error) {
      return rejected(services.trace, error)
    }
  }

  return (...values) => services.trace.call('connectSocket', values, () => connectSocket(...values))
}
