import { register } from 'node:module'
import { hooks, type StandIn } from './node-hooks.ts'

type Modules = Readonly<Record<string, unknown>>

/** Key of the global table of real modules for the stand-ins; shared by all copies of this file. */
const PROVIDED = Symbol.for('polysocket.modules')

/** Each call's modules have separate addresses, so that a later `import` gets the later modules. */
let generation = 0

/**
 * Provides a platform's modules to Node's `import`, for a test runner without module replacement.
 * Load the code under test by `import()` afterwards; code loaded earlier keeps the earlier modules.
 *
 * @param modules Exports by specifier, as returned by a platform's `createPlatform`.
 */
export function provideModules(modules: Modules): void {
  const global = globalThis as { [PROVIDED]?: Map<string, unknown> }
  const provided = (global[PROVIDED] ??= new Map())
  generation++
  const standIns: Record<string, StandIn> = {}
  for (const specifier of Object.keys(modules)) {
    const key = `${generation}/${specifier}`
    const value = Object(modules[specifier]) as Record<string, unknown>
    const isModule = value.__esModule === true
    provided.set(key, isModule ? value : { default: value })
    standIns[specifier] = {
      key,
      exports: isModule ? Object.keys(value).filter(isExportName) : [],
      hasDefault: !isModule || 'default' in value,
    }
  }
  register(`data:text/javascript,${encodeURIComponent(hooks(standIns))}`)
}

const isExportName = (name: string): boolean =>
  name !== 'default' && name !== '__esModule' && /^[A-Za-z_$][\w$]*$/.test(name)
