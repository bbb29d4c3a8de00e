import type { Options } from '../../surroundings/options.ts'
import type { ProgramFiles } from './program.ts'

/** What a script registers: the options of a page or of a component. */
export interface Registered {
  readonly kind: 'page' | 'component'
  readonly options: Options
}

/** Collects what the scripts of pages and components register. */
export class Registry {
  readonly #known = new Map<string, Registered>()
  #last: Registered | undefined

  /** Registers a page or a component. */
  add(kind: Registered['kind'], options: unknown): void {
    this.#last = { kind, options: (options ?? {}) as Options }
  }

  /** Returns what the script of a page or component registers; the script runs once. */
  of(path: string, files: ProgramFiles): Registered {
    const known = this.#known.get(path)
    if (known) return known
    // A main file that is a page by itself has run.
    if (files.hasScript(path)) {
      this.#last = undefined
      files.run(path)
    }
    const found = this.#last ?? { kind: 'page', options: {} }
    this.#last = undefined
    this.#known.set(path, found)
    return found
  }
}
