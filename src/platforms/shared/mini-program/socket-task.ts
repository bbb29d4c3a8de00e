import { LISTENERS, type ListenerName, type MiniProgramServices, type Result } from './contract.ts'
import { withLength } from '../with-length.ts'
import type { Task } from './task.ts'

/** Methods of a task as a program sees them. */
export type SocketTaskMethods = Record<ListenerName, (listener?: unknown) => void> &
  Record<'send' | 'close', (option?: unknown) => Promise<Result> | undefined>

/**
 * Creates the object of a task for the program. The methods need no `this`, and do not show among
 * the object's keys.
 *
 * @param call Performs `send` or `close`, and returns what the program gets.
 * @param properties Further properties.
 */
export function createSocketTask(
  { trace }: MiniProgramServices,
  task: Task,
  call: (method: 'send' | 'close', option: unknown) => Promise<Result> | undefined,
  properties: PropertyDescriptorMap = {},
): SocketTaskMethods {
  const perform =
    (method: 'send' | 'close') =>
    (...values: [option?: unknown]) =>
      trace.call(`SocketTask.${method}`, values, () => call(method, values[0]), task.socket)
  const send = withLength(1, perform('send'))
  const methods: Record<string, unknown> = { send, close: perform('close') }
  for (const name of LISTENERS) {
    methods[name] = withLength(1, (...values: [listener?: unknown]) =>
      trace.call(`SocketTask.${name}`, values, () => task.listen(name, values[0]), task.socket),
    )
  }
  const described = Object.entries(methods).map(([name, value]) => [
    name,
    { value, writable: true, configurable: true },
  ])
  return Object.defineProperties(new SocketTask(), {
    ...(Object.fromEntries(described) as PropertyDescriptorMap),
    ...properties,
  }) as unknown as SocketTaskMethods
}

/** The class under which a console shows a task. */
class SocketTask {}
// The name under which a program knows it, also after minifying.
Object.defineProperty(SocketTask, 'name', { value: 'SocketTask' })

/** Returns the description of a property that shows among the keys. */
export const shown = (value: unknown): PropertyDescriptor => ({
  value,
  enumerable: true,
  writable: true,
  configurable: true,
})

/** The constants of the states. */
export const STATES: PropertyDescriptorMap = {
  CONNECTING: shown(0),
  OPEN: shown(1),
  CLOSING: shown(2),
  CLOSED: shown(3),
}
