import {
  append,
  apply,
  deleteProperty,
  hasOwn,
  list,
  match,
  ObjectMap,
  ownKeys,
  put,
  toText,
} from './primordials.ts'
import type { LoadedFile } from './request.ts'
import { requireContext } from './require-context.ts'
import { ASSET, isRelative, resolveFile, STYLE } from './resolve.ts'
import type { Body, ScriptLoader, SyntaxFailure } from './scripts.ts'

const NativeError = Error
const CommonJS = 'require, module, exports'

/** The modules and variables available to a set of files. */
export interface ModuleScope {
  /** Exports by bare specifier. */
  readonly modules: Readonly<Record<string, unknown>>
  /** Variables for these files in place of the globals. */
  readonly variables: Readonly<Record<string, unknown>>
}

/** The part of the script loader needed for loading modules. */
export type ScriptSource = Pick<ScriptLoader, 'load' | 'locate'>

interface Module {
  exports: unknown
  /** `import.meta` of the file. */
  readonly meta: object
}

/** Loads a set of files as CommonJS modules. */
export class ModuleLoader {
  static readonly #errors = new ObjectMap<boolean>()

  readonly #scripts: ScriptSource
  readonly #scope: ModuleScope
  readonly #files = { __proto__: null } as unknown as Record<string, LoadedFile>
  readonly #bodies = { __proto__: null } as unknown as Record<string, Body>
  readonly #cache = { __proto__: null } as unknown as Record<string, Module>
  readonly #names: string[] = []
  readonly #values: unknown[] = []
  readonly #main: string

  /** @param main Name of the main file, where top-level `await` is allowed. */
  constructor(
    scripts: ScriptSource,
    files: readonly LoadedFile[],
    main: string,
    scope: ModuleScope,
  ) {
    this.#scripts = scripts
    this.#scope = scope
    this.#main = main
    /* eslint-disable program/beside -- before the program */
    for (const file of files) this.#files[file.name] = file
    for (const name of Object.keys(scope.variables)) {
      this.#names.push(name)
      this.#values.push(scope.variables[name])
    }
    /* eslint-enable program/beside */
  }

  /** Returns whether an error was created here because a module could not be found. */
  static isLoadError(error: unknown): boolean {
    return typeof error === 'object' && error !== null && ModuleLoader.#errors.get(error) === true
  }

  /**
   * Parses a file ahead of use.
   *
   * @returns The engine's error, or `undefined` for a valid file.
   */
  async parse(name: string): Promise<SyntaxFailure | undefined> {
    try {
      this.#body(name)
      return undefined
    } catch {
      return this.#scripts.locate(this.#files[name]!, this.#parameters(), this.#isAsync(name))
    }
  }

  /**
   * Runs the main file.
   *
   * @returns A promise of the file's end for a file with top-level `await`; otherwise the file has
   *   ended.
   */
  start(): Promise<unknown> | undefined {
    const result = this.#run(this.#main, {})
    return this.#isAsync(this.#main) ? (result as Promise<unknown>) : undefined
  }

  /** Exports of the main file. */
  get exports(): unknown {
    return this.#cache[this.#main]?.exports
  }

  /**
   * Runs a file of this set, unless it has run.
   *
   * @param path From the root.
   * @returns The exports, or `undefined` if there is no such file.
   */
  load(path: string): unknown {
    return hasOwn(this.#files, path) ? this.require('', `./${path}`) : undefined
  }

  /** Loads a module required by a file of this set. */
  require(from: string, specifier: unknown): unknown {
    const name = toText(specifier)
    const file = resolveFile(this.#files, from, name)
    if (file === undefined) {
      if (hasOwn(this.#scope.modules, name)) return this.#scope.modules[name]
      if (match(STYLE, name)) return {}
      if (match(ASSET, name)) return name
      throw this.#notFound(name)
    }
    const cached = this.#cache[file]
    if (cached) return cached.exports
    const exports = {}
    try {
      this.#run(file, exports)
    } catch (error) {
      deleteProperty(this.#cache, file)
      throw error
    }
    return this.#cache[file]!.exports
  }

  #run(name: string, exports: object): unknown {
    const module: Module = { exports, meta: metaOf(name) }
    put(this.#cache, name, module)
    const values = list<unknown>(this.#requireOf(name), module, exports)
    for (let index = 0; index < this.#values.length; index++) append(values, this.#values[index])
    return (apply(this.#body(name), undefined, values) as () => unknown)()
  }

  #requireOf(name: string): (id: unknown) => unknown {
    const own = (id: unknown) => this.require(name, id)
    put(own, 'context', (folder: unknown, deep: unknown, pattern: RegExp | undefined) =>
      requireContext(this.#files, name, [folder, deep, pattern], (from, id) =>
        this.require(from, id),
      ),
    )
    return own
  }

  #isAsync(name: string): boolean {
    return name === this.#main && this.#files[name]!.awaits
  }

  #body(name: string): Body {
    const parsed = this.#bodies[name]
    if (parsed) return parsed
    const body = this.#scripts.load(this.#files[name]!, this.#parameters(), this.#isAsync(name))
    put(this.#bodies, name, body)
    return body
  }

  #parameters(): string {
    let parameters = CommonJS
    for (let index = 0; index < this.#names.length; index++)
      parameters += `, ${this.#names[index]!}`
    return parameters
  }

  #notFound(specifier: string): Error {
    const isFile = isRelative(specifier)
    const known = namesOf(isFile ? this.#files : this.#scope.modules)
    const what = isFile ? 'Files' : 'Modules of this platform'
    const help =
      isFile || known
        ? `${what}: ${known || 'none'}`
        : `Packages are not installed here. Remove the call, or add a file ${specifier}.ts`
    const error = new NativeError(`Cannot find module '${specifier}'. ${help}`)
    put(error, 'code', 'MODULE_NOT_FOUND')
    ModuleLoader.#errors.set(error, true)
    return error
  }
}

/** Returns `import.meta` of a file, with the `env` of a build for production. */
const metaOf = (file: string): object => ({
  url: `https://app.example/${file}`,
  env: { MODE: 'production', PROD: true, DEV: false, SSR: false, BASE_URL: '/' },
})

function namesOf(names: object): string {
  let text = ''
  const keys = ownKeys(names)
  for (let index = 0; index < keys.length; index++)
    text += (index ? ', ' : '') + toText(keys[index])
  return text
}
