import type Taro from '@tarojs/taro'
import type { Connection, OpenTasks } from './connection.ts'
import type { Services } from './services.ts'

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
  createTask(services: Services, connection: Connection, tasks: OpenTasks): Task
  /** What becomes of the promise of `connectSocket` when the call has failed. */
  settleFailure(
    services: Services,
    option: Taro.Callbacks,
    result: Taro.CallbackResult,
  ): Promise<Task>
}
