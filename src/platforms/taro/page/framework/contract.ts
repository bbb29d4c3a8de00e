import type { LifeCycle } from '../../../shared/mini-program/page/framework/life-cycle.ts'
import type { MiniProgramPage } from '../../../shared/mini-program/page/framework/page.ts'
import type { LifeEvent } from './hook-names.ts'

/* What the parts of the framework know of each other. */

/** The life of a page, told to the app first. */
export type PageLife = LifeCycle<LifeEvent>

/** The instances of the app and the page that programs get, if their components have any. */
export interface Instances {
  app: object | null
  page: object | null
}

/** A page of Taro, before anything is drawn. */
export interface TaroPage extends MiniProgramPage {
  readonly life: PageLife
  readonly shown: Instances
  /** Reports that the page loads, shows and is ready, after its first rendering. */
  start(): void
}

/** What a library for components adds to a page. */
export interface PageKind {
  /** Taro's hooks. */
  readonly hooks: Readonly<Record<string, unknown>>
  /** Modules by specifier. */
  readonly modules: Readonly<Record<string, unknown>>
  /** The component `Block`, which leaves no element of its own. */
  readonly block: unknown
  /**
   * Draws the page.
   *
   * @param exports Exports of the main file.
   * @returns `false` when they are no page.
   */
  mount(exports: unknown): boolean
}
