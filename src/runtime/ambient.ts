import { defineProperty, hasOwn, ownKeys, put } from './primordials.ts'

/**
 * Lets a program use variables that its platform's documents use without importing them. Reading
 * one loads the module whose default export it means; assigning makes an ordinary global of it.
 *
 * @param names Module specifiers by variable.
 * @param load Loads a module by its specifier.
 * @param onRead Told of the first reading of each.
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

function defaultExport(exports: unknown): unknown {
  const isModule = typeof exports === 'object' && exports !== null && hasOwn(exports, '__esModule')
  return isModule ? (exports as { default?: unknown }).default : exports
}
