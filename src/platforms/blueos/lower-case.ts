import type { Services } from './services.ts'

/** Handlers of the quick-app module and of the standard; BlueOS writes them in camel case. */
const NAMES = ['onopen', 'onmessage', 'onclose', 'onerror'] as const

/**
 * Notices the likeliest slip in code that comes from elsewhere. Assigning still makes a plain
 * property that nobody calls, as on a watch.
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
