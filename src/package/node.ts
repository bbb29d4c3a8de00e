import { register } from 'node:module'
import { hooks, type StandIn } from './node-hooks.ts'

type Modules = Readonly<Record<string, unknown>>

/** Where the stand-ins find what they stand for; one table for all copies of this file. */
const PROVIDED = Symbol.for('polysocket.modules')

/** Each call's modules have addresses of their own, so that a later `import` gets the later ones. */
let generation = 0

/**
 * Lets Node's `import` find a platform's modules, for a test runner that cannot replace modules
 * itself. Load the code under test by `import()` afterwards; what has been loaded before keeps what
 * it was given.
 *
 * @param modules Exports by specifier, as a platform's `createPlatform` returns them.
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
