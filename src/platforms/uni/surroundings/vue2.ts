import { createEvents } from './events.ts'

/**
 * Creates the class `Vue` of Vue 2, without a screen: an app, or a bus of events.
 *
 * @param shared Properties of all components, which the program adds to the prototype.
 * @param onApp Receives the options of each instance that has any.
 * @param own Functions of the class that do something.
 */
export function createVue2(
  shared: Record<string, unknown>,
  onApp: (root: unknown) => void,
  own: Readonly<Record<string, unknown>> = {},
): (options?: unknown) => object {
  // A function, because the program adds to its prototype.
  function Vue(this: object, options?: unknown): object {
    if (options !== undefined) onApp(options)
    const instance = { ...createEvents(), $mount: () => instance }
    return instance
  }
  const chained = () => Vue
  const statics = { config: {}, use: chained, mixin: chained, component: chained, filter: chained }
  const observable = <Value>(value: Value): Value => value
  Vue.prototype = shared
  return Object.assign(Vue, statics, { directive: chained, observable, ...own })
}
