import type { PageHost } from '../../../../page-contract.ts'
import type { EventHandler } from '../../../../shared/page/framework/nodes/element.ts'

/**
 * Returns the handler of a legacy page: the method, or without a method the stand-in of the
 * original framework, with a warning when the element is created and an exception when the event
 * arrives. Source: weex-js-framework 0.21.9, `setEvent`; executed.
 */
export function legacyHandler({ console }: PageHost, named: unknown): EventHandler {
  if (typeof named === 'function') return named as EventHandler
  console.warn('[JS Framework] The event handler "undefined" is not defined.')
  return () => {
    throw new TypeError("Cannot read properties of undefined (reading 'call')")
  }
}
