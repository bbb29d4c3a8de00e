import { defineProperty, hasOwn, ownKeys, put } from './primordials.ts'

/**
 * Defines the variables used without import in the platform's documents. Reading a variable loads
 * the module with the corresponding default export; assigning creates an ordinary global.
 *
 * @param names Module specifiers by variable.
 * @param load Loads a module by specifier.
 * @param onRead Called on the first reading of each variable.
 */
export function defineAmbient(
  global: object,
  names: Readonly<Record<string, string>>,
  load: (specifier: string) => unknown,
  onRead: (name: string, specifier: string) => void,
): void {
  const keys = ownKeys(names)
  for (let index = 0; index < keys.length; index++) {
    const name = keys[index] as string
    if (name in global) continue
    const specifier = names[name]!
    let read = false
    defineProperty(global, name, {
      __proto__: null,
      configurable: true,
      get() {
        if (!read) onRead(name, specifier)
        read = true
        return defaultExport(load(specifier))
      },
      set(value: unknown) {
        put(global, name, value)
      },
    } as PropertyDescriptor)
  }
}

/** Returns the default export of a module, or the module itself. */
export function defaultExport(exports: unknown): unknown {
  const isModule = typeof exports === 'object' && exports !== null && hasOwn(exports, '__esModule')
  return isModule ? (exports as { default?: unknown }).default : exports
}
