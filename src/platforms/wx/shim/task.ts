import type { Expose } from '../../shared/mini-program/index.ts'
import { createSocketTask } from '../../shared/mini-program/socket-task.ts'
import type { Services } from './services.ts'

/** States, by the names that programs use for the numbers. */
const CONSTANTS = { CONNECTING: 0, OPEN: 1, CLOSING: 2, CLOSED: 3 } as const

/**
 * Returns what makes the object of a task: six methods that return nothing, and the undocumented
 * state, outside the keys.
 */
export const exposeTask =
  (services: Services): Expose<WechatMiniprogram.SocketTask> =>
  (task) => {
    const reads = <Value>(value: () => Value): PropertyDescriptor => ({
      get() {
        services.raise('wx.ready-state-undocumented')
        return value()
      },
      configurable: true,
    })
    const constants = Object.entries(CONSTANTS).map(([name, value]) => [name, reads(() => value)])
    return createSocketTask(services, task, (method, option) => void task[method](option), {
      ...(Object.fromEntries(constants) as PropertyDescriptorMap),
      readyState: reads(() => task.state),
    }) as unknown as WechatMiniprogram.SocketTask
  }
