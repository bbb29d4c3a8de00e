import { linkTo, valueOf } from './state/cell.ts'
import { observedBase } from './state/observe.ts'
import { define, metadataOf, type Metadata } from './struct/metadata.ts'
import { Handle, self } from './ui/handle.ts'
import { forEach, lazyForEach, repeat } from './ui/items.ts'
import { add, within } from './ui/scope.ts'
import { isObject } from './values/length.ts'

/**
 * Creates the module that compiled pages call.
 *
 * @param uiContext What `getUIContext()` returns.
 * @param onEntry Called with each struct that is a page.
 */
export function createRuntime(uiContext: object, onEntry: (struct: object) => void) {
  /** The base of every struct. */
  class View {
    getUIContext(): object {
      return uiContext
    }

    getUniqueId(): number {
      return 0
    }

    queryNavDestinationInfo(): undefined {}

    queryRouterPageInfo(): undefined {}
  }

  /** Adds a component, or what a builder of the program adds. */
  function ui(site: number, callee: unknown, ...values: unknown[]): Handle | undefined {
    if (typeof callee === 'string') return new Handle(add(callee, site, values))
    if (metadataOf(callee)) {
      const node = add((callee as { name: string }).name, site, values)
      node.struct = callee as object
      return new Handle(node)
    }
    if (typeof callee !== 'function')
      throw new TypeError('The name called here is not a component.')
    within(String(site), () => (callee as (...all: unknown[]) => unknown)(...values.map(plain)))
    return undefined
  }

  return {
    View,
    define(struct: object, decorators: Metadata['decorators'], members: Metadata['members']): void {
      define(struct, decorators, members)
      if (decorators.some(([name]) => name === 'Entry')) onEntry(struct)
    },
    describe: (struct: object, members: Metadata['members']) => define(struct, [], members),
    observed: observedBase,
    ui,
    at: (site: number, code: () => unknown) => within(String(site), code),
    forEach,
    lazyForEach,
    repeat,
    link: linkTo,
    self,
  }
}

/** Returns an argument of a builder, with values in the place of references. */
function plain(value: unknown): unknown {
  if (!isObject(value) || Object.getPrototypeOf(value) !== Object.prototype) return valueOf(value)
  const entries = Object.entries(value).map(([name, entry]): [string, unknown] => [
    name,
    valueOf(entry),
  ])
  return Object.fromEntries(entries)
}
