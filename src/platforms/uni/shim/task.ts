import { CONNECTING, CLOSED } from '../../shared/mini-program/contract.ts'
import type { Expose } from '../../shared/mini-program/index.ts'
import { createSocketTask } from '../../shared/mini-program/socket-task.ts'
import type { Task } from '../../shared/mini-program/task.ts'
import type { Services } from './services.ts'

/** States, by the names that programs use for the numbers. */
const CONSTANTS = { CONNECTING: 0, OPEN: 1, CLOSING: 2, CLOSED: 3 } as const

/** Returns the value of `readyState` by profile. */
const STATE: Readonly<Record<string, (task: Task) => number | undefined>> = {
  documented: ({ state }) => state,
  // The socket's own; none without a socket.
  h5: ({ socket }) => (socket as WebSocket | undefined)?.readyState,
  app: ({ state }) => (state === CONNECTING ? CLOSED : state),
}

/**
 * Returns what makes the object of a task: six methods that return nothing, and the undocumented
 * state, outside the keys.
 */
export const exposeTask = (services: Services): Expose<UniApp.SocketTask> => {
  const stateOf = STATE[services.host.profile]!
  return (task) => {
    const reads = <Value>(value: () => Value): PropertyDescriptor => ({
      get() {
        services.raise('uni.ready-state-undocumented')
        return value()
      },
      configurable: true,
    })
    const constants = Object.entries(CONSTANTS).map(([name, value]) => [name, reads(() => value)])
    return createSocketTask(services, task, (method, option) => void task[method](option), {
      ...(Object.fromEntries(constants) as PropertyDescriptorMap),
      readyState: reads(() => stateOf(task)),
    }) as unknown as UniApp.SocketTask
  }
}
