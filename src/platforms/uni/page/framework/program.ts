import type { Component } from '@vue/runtime-core'
import type { FileLoads } from '../../../shared/mini-program/page/page-module.ts'

/** Components that are found by their folder: `components/name/name.vue`, also in a plug-in. */
const EASY = /^(?:uni_modules\/[^/]+\/)?components\/([^/]+)\/\1\.vue$/

/** Returns the component that a file exports by default, if any. */
export function componentIn(exports: unknown): Component | undefined {
  const { default: own } = (exports ?? {}) as { readonly default?: unknown }
  return typeof own === 'object' && own !== null ? (own as Component) : undefined
}

/** The files of a program that are found by their paths. */
export class ProgramFiles {
  readonly #loads: FileLoads

  constructor(loads: FileLoads) {
    this.#loads = loads
  }

  /** Returns the component of a page, if there is such a file. */
  page(route: string): Component | undefined {
    return componentIn(this.#load(`${route}.vue`))
  }

  /** Returns the component of the app. */
  app(): Component | undefined {
    return componentIn(this.#load('App.vue'))
  }

  /** Returns whether there is a page of a route. */
  has(route: string): boolean {
    return Object.hasOwn(this.#loads, `${route}.vue`)
  }

  /** Returns the route of the page that the app opens: that of the mode for starting, or the first. */
  first(): string {
    const { pages, condition } = (this.#load('pages.json') ?? {}) as PageList
    const { current, list } = condition ?? {}
    const chosen = list?.[current ?? -1] ?? pages?.[0]
    return (chosen?.path ?? 'pages/index/index').replace(/^\//, '')
  }

  /** Returns the settings of the tab bar in the list of pages. */
  tabBar(): unknown {
    return ((this.#load('pages.json') ?? {}) as PageList).tabBar
  }

  /** Returns the title of a page in the list of pages. */
  title(route: string): string {
    const { pages, globalStyle } = (this.#load('pages.json') ?? {}) as PageList
    const { style } = pages?.find(({ path }) => path === route) ?? {}
    return String(style?.navigationBarTitleText ?? globalStyle?.navigationBarTitleText ?? '')
  }

  /** Returns what loads the components that need no import, by name. */
  easyComponents(): [name: string, load: () => Component | undefined][] {
    return Object.keys(this.#loads).flatMap((path) => {
      const [, name] = EASY.exec(path) ?? []
      return name === undefined ? [] : [[name, () => componentIn(this.#load(path))]]
    })
  }

  #load(path: string): unknown {
    return Object.hasOwn(this.#loads, path) ? this.#loads[path]!() : undefined
  }
}

interface Entry {
  readonly path: string
  readonly style?: { readonly navigationBarTitleText?: unknown }
}

/** `pages.json`, as far as it is read. */
interface PageList {
  readonly pages?: readonly Entry[]
  readonly globalStyle?: Entry['style']
  readonly tabBar?: unknown
  readonly condition?: { readonly current?: number; readonly list?: readonly Entry[] }
}
