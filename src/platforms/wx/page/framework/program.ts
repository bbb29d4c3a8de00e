import { readAddress } from '../../../shared/mini-program/page/framework/pages/address.ts'
import type { FileLoads } from '../../../shared/mini-program/page/page-module.ts'
import type { TemplateModule } from '../template-module.ts'

/** The settings of a page or a component, as far as they are read. */
export interface Settings {
  readonly usingComponents?: Readonly<Record<string, unknown>>
  readonly navigationBarTitleText?: unknown
  readonly styleIsolation?: unknown
}

/** `app.json`, as far as it is read. */
interface AppSettings extends Settings {
  readonly pages?: readonly string[]
  readonly entryPagePath?: unknown
  readonly subpackages?: readonly Package[]
  readonly subPackages?: readonly Package[]
  readonly window?: Settings
  readonly tabBar?: unknown
}

interface Package {
  readonly root?: string
  readonly pages?: readonly string[]
}

/** Name of a page that is a program by itself. */
const ALONE = 'main'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The files of a program that are found by their paths. */
export class ProgramFiles {
  readonly #loads: FileLoads

  constructor(loads: FileLoads) {
    this.#loads = loads
  }

  get app(): AppSettings {
    return this.#settings('app')
  }

  /** Returns the routes of all pages, the page that the app opens first. */
  get routes(): readonly string[] {
    const { pages = [], entryPagePath, subpackages, subPackages } = this.app
    const more = [...(subpackages ?? []), ...(subPackages ?? [])].flatMap(
      ({ root = '', pages: own = [] }) => own.map((page) => `${root.replace(/\/?$/, '/')}${page}`),
    )
    const all = [...pages, ...more].map((route) => route.replace(/^\//, ''))
    const entry = typeof entryPagePath === 'string' ? entryPagePath.replace(/^\//, '') : undefined
    if (all.length === 0) return [ALONE]
    return entry !== undefined && all.includes(entry) ? [...new Set([entry, ...all])] : all
  }

  /** Returns whether there is a template of a page or component. */
  has(path: string): boolean {
    return Object.hasOwn(this.#loads, `${path}.wxml`)
  }

  /** Returns whether there is a script of a page or component, beside the main file. */
  hasScript(path: string): boolean {
    return this.#scripts(path).length > 0
  }

  /** Runs the script of a page or component. */
  run(path: string): void {
    for (const script of this.#scripts(path)) this.#load(script)
  }

  /** Returns the template of a page or component. */
  template(path: string): TemplateModule {
    return this.#load(`${path}.wxml`) as TemplateModule
  }

  /** Returns what adds the style sheet of a page, a component or the app to a page, if there is one. */
  style(path: string): ((page: object) => void) | undefined {
    const add = this.#load(`${path}.wxss`)
    return typeof add === 'function' ? (add as (page: object) => void) : undefined
  }

  /** Returns the settings of a page or a component. */
  settings(path: string): Settings {
    return this.#settings(path)
  }

  /** Returns the title of a page. */
  title(path: string): string {
    const { navigationBarTitleText: own } = this.settings(path)
    return String(own ?? this.app.window?.navigationBarTitleText ?? '')
  }

  /**
   * Finds the component that a page or component uses under a name.
   *
   * @returns The path of the component.
   */
  component(name: string, from: string): string | undefined {
    for (const [base, { usingComponents }] of [
      [from, this.settings(from)],
      ['app', this.app],
    ] as const) {
      const path = usingComponents?.[name]
      if (typeof path !== 'string') continue
      const found = readAddress(path, base).route
      return [found, `${found}/index`].find((one) => this.has(one))
    }
    return undefined
  }

  #scripts(path: string): string[] {
    return [`${path}.js`, `${path}.ts`].filter((name) => Object.hasOwn(this.#loads, name))
  }

  #settings(path: string): Settings {
    const settings = this.#load(`${path}.json`)
    return isObject(settings) ? settings : {}
  }

  #load(path: string): unknown {
    return Object.hasOwn(this.#loads, path) ? this.#loads[path]!() : undefined
  }
}
