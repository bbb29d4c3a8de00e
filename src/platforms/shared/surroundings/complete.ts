import type { PlatformSurface } from '../../contract.ts'

/**
 * Adds surroundings to the WebSocket API of a platform. A member of the API is never replaced, nor
 * read: an accessor stays one.
 *
 * @returns The modules and globals of both.
 */
export function complete(
  { modules, globals = {} }: PlatformSurface,
  added: Partial<PlatformSurface>,
): PlatformSurface {
  const all: Record<string, unknown> = {}
  add(all, modules)
  for (const [specifier, module] of Object.entries(added.modules ?? {})) {
    const own = Object.getOwnPropertyDescriptor(all, specifier)
    if (!own) add(all, { [specifier]: module })
    else if (isObject(own.value) && isObject(module)) {
      const { default: whole } = own.value as { default?: unknown }
      const { default: more } = module as { default?: unknown }
      if (isObject(whole) && isObject(more)) add(whole, more)
      add(own.value, module)
    }
  }
  return { modules: all, globals: { ...added.globals, ...globals } }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function add(target: object, source: object): void {
  for (const name of Object.keys(source)) {
    if (Object.hasOwn(target, name)) continue
    Object.defineProperty(target, name, Object.getOwnPropertyDescriptor(source, name)!)
  }
}
