import type { Services } from './services.ts'

/**
 * Raises a note for the most likely mistake in code from a related platform: a handler in another
 * spelling. As on a device, assigning creates a plain property without effect.
 */
export function noticeForeignHandlers(connection: object, { note, dialect }: Services): void {
  for (const name of dialect.foreignHandlers) {
    Object.defineProperty(connection, name, {
      configurable: true,
      enumerable: false,
      get: () => undefined,
      set(value: unknown) {
        note('foreign handler', { name })
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
