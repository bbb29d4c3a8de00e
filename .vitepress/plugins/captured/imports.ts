import type { BuiltIn } from './knowledge.ts'

/** Prefix of the modules with a single captured built-in each. */
export const CAPTURED = 'captured:'
/** Module with the functions in place of built-ins. */
export const HELPERS = 'captured-helpers'

/** Gathers the imports of captured built-ins of a module. */
export class Imports {
  readonly #overrides: ReadonlySet<string>
  readonly #lines = new Map<string, string>()

  /** @param overrides Names of the functions in place of a built-in. */
  constructor(overrides: ReadonlySet<string>) {
    this.#overrides = overrides
  }

  /** Imports a function of the helpers. */
  helper(name: string): string {
    const local = `$${name}`
    this.#lines.set(local, `import { ${name} as ${local} } from '${HELPERS}'`)
    return local
  }

  /** Imports a function of the helpers, if there is one. */
  override(name: string): string | undefined {
    return this.#overrides.has(name) ? this.helper(name) : undefined
  }

  /** Imports a member of a built-in as a function; `this` comes first. */
  builtIn({ holder, name, inherited }: BuiltIn): string {
    const local = `${holder}_${name}`
    return (
      this.override(local) ?? this.#captured(`${holder}${inherited ? '.prototype' : ''}.${name}`)
    )
  }

  /** Imports a global. */
  global(name: string): string {
    return this.#captured(name)
  }

  #captured(path: string): string {
    const local = `$${path.replaceAll('.', '_')}`
    this.#lines.set(local, `import ${local} from '${CAPTURED}${path}'`)
    return local
  }

  /** Returns the import declarations in one line, so that the lines of the module stay. */
  text(): string {
    return [...this.#lines.values()].map((line) => `${line}; `).join('')
  }
}

/**
 * Returns the source of a module with a captured built-in.
 *
 * @param path E.g. `Map`, `Object.keys` or `Map.prototype.get`.
 */
export function capturedModule(path: string, primordials: string): string {
  const [holder, ...rest] = path.split('.')
  const value = `globalThis.${path}`
  if (rest.length === 0) return `export default ${value}`
  const from = `import { captureMember, captureStatic } from ${JSON.stringify(primordials)}\n`
  return rest[0] === 'prototype'
    ? `${from}export default captureMember(globalThis.${holder}.prototype, '${rest[1]}')`
    : `${from}export default captureStatic(globalThis.${holder}, '${rest[0]}')`
}
