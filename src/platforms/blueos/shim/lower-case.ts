import type { Services } from './services.ts'

/** Handler names of the quick-app module and of the standard; BlueOS uses camel case. */
const NAMES = ['onopen', 'onmessage', 'onclose', 'onerror'] as const

/**
 * Raises a note for the most likely mistake in code from other platforms. As on a watch, assigning
 * creates a plain property without effect.
 */
export function noticeLowerCaseHandlers(connection: object, { note }: Services): void {
  for (const name of NAMES) {
    Object.defineProperty(connection, name, {
      configurable: true,
      enumerable: false,
      get: () => undefined,
      set(value: unknown) {
        note('blueos.lower-case-handler', { name })
        Object.defineProperty(connection, name, {
          configurable: true,
          enumerable: true,
          writable: true,
          value,
        })
      },
    })
  }
}
