import type Taro from '@tarojs/taro'
import type { Connection, OpenTasks } from './connection.ts'
import type { Services } from './services.ts'

/**
 * Differences between the profiles when connecting.
 *
 * @typeParam Task Value of the promise of `connectSocket`.
 */
export interface Behaviour<Task> {
  /** Maximum number of simultaneous tasks. */
  readonly limit: number
  /** Whether the handshake includes `header`, as far as the network allows. */
  readonly sendsHeader: boolean
  createTask(services: Services, connection: Connection, tasks: OpenTasks): Task
  /** Settles the promise of `connectSocket` after a failure. */
  settleFailure(
    services: Services,
    option: Taro.Callbacks,
    result: Taro.CallbackResult,
  ): Promise<Task>
}
