import type { PageHost } from '../../../../page-contract.ts'
import type { EventHandler } from '../nodes/element.ts'

/**
 * What a legacy page hears with: its method, or for want of one what the original framework has
 * there, which warns when the element is made and fails when the event comes.
 * Source: weex-js-framework 0.21.9, `setEvent`; executed.
 */
export function legacyHandler({ console }: PageHost, named: unknown): EventHandler {
  if (typeof named === 'function') return named as EventHandler
  console.warn('[JS Framework] The event handler "undefined" is not defined.')
  return () => {
    throw new TypeError("Cannot read properties of undefined (reading 'call')")
  }
}
