import type Taro from '@tarojs/taro'
import type { PlatformHost } from '../../contract.ts'
import type { Connection, OpenTasks } from './connection.ts'

/**
 * In what the profiles differ when a connection is made.
 *
 * @typeParam Task What the promise of `connectSocket` is fulfilled with.
 */
export interface TaroProfile<Task> {
  /** Tasks that may exist at a time. */
  readonly limit: number
  /** Whether `header` goes out with the handshake, as far as the network can do that. */
  readonly sendsHeader: boolean
  createTask(host: PlatformHost, connection: Connection, tasks: OpenTasks): Task
  /** What becomes of the promise of `connectSocket` when the call has failed. */
  settleFailure(
    host: PlatformHost,
    option: Taro.Callbacks,
    result: Taro.CallbackResult,
  ): Promise<Task>
}
