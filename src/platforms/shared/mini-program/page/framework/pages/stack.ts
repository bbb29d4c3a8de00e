import {
  type Component,
  type ComponentPublicInstance,
  h,
  KeepAlive,
  provide,
  shallowReactive,
  type ShallowRef,
  shallowRef,
  type VNode,
} from '@vue/runtime-core'
import { LifeCycle } from '../life-cycle.ts'
import { bar } from './bar.ts'
import { PAGE_LIFE, type PageLife } from './page-life.ts'
import { drawTabBar, readTabBar, type TabBar } from './tab-bar.ts'

/** A page on the stack. */
export interface OpenPage {
  readonly route: string
  readonly options: Readonly<Record<string, string>>
  readonly component: Component
  readonly life: PageLife
  /** The component around that of the page, which no other page has. */
  readonly frame: Component & { readonly name: string }
  readonly title: ShallowRef<string>
  /** The instance of the page's component, once it is created. */
  proxy: ComponentPublicInstance | null
}

/** What opens a page. */
export type PageStart = Pick<OpenPage, 'route' | 'options' | 'component'> & {
  readonly title: string
}

/** The pages that are open, the one on the screen last; those beneath keep their state. */
export class PageStack {
  readonly #pages = shallowReactive<OpenPage[]>([])
  readonly #guard: (code: () => unknown) => void
  readonly #byFrame = new WeakMap<object, OpenPage>()
  /** Pages of tabs that have been opened, by route; they keep their state. */
  readonly #tabs = new Map<string, OpenPage>()
  #last = 0
  tabBar: TabBar = readTabBar(undefined)
  /** Opens the page of a tab. */
  openTab: (route: string) => void = () => {}

  /** @param guard Calls the program's code, and reports exceptions. */
  constructor(guard: (code: () => unknown) => void) {
    this.#guard = guard
  }

  get pages(): readonly OpenPage[] {
    return this.#pages
  }

  /** Returns the page on the screen. */
  get top(): OpenPage | undefined {
    return this.#pages.at(-1)
  }

  /** Returns the page of a frame, if a component is one. */
  of(frame: unknown): OpenPage | undefined {
    return this.#byFrame.get(frame as object)
  }

  /**
   * Opens a page.
   *
   * @param closed Number of pages to close, from the top.
   */
  open(start: PageStart, closed = 0): void {
    const page = this.#pageOf(start)
    if (closed === 0) this.top?.life.tell('onHide')
    this.#close(closed)
    this.#pages.push(page)
  }

  /** Closes pages from the top, except for the first page of the app. */
  back(count: number): void {
    const closed = Math.min(count, this.#pages.length - 1)
    if (closed < 1) return
    this.#close(closed)
    this.top?.life.tell('onShow')
  }

  /** Returns whether the tab bar has a page. */
  hasTab(route: string): boolean {
    return this.tabBar.tabs.some((tab) => tab.route === route)
  }

  /** Opens the page of a tab in the place of all others; pages of other tabs keep their state. */
  switchTo(start: PageStart): void {
    const [base] = this.#pages
    const isShown = this.#pages.length === 1
    if (!isShown) this.#close(this.#pages.length - 1)
    if (base?.route === start.route) {
      if (!isShown) base.life.tell('onShow')
      return
    }
    if (base && this.hasTab(base.route)) {
      this.#tabs.set(base.route, base)
      if (isShown) base.life.tell('onHide')
      this.#pages.splice(0)
    } else this.#close(this.#pages.length)
    const known = this.#tabs.get(start.route)
    this.#pages.push(known ?? this.#pageOf(start))
    known?.life.tell('onShow')
  }

  /** Sets the title of the page on the screen. */
  entitle(title: string): void {
    if (this.top) this.top.title.value = title
  }

  /** Draws the page on the screen, under a bar to go back with if there is another page beneath. */
  draw(): (VNode | undefined)[] {
    const { top } = this
    if (!top) return []
    const kept = [...this.#pages, ...this.#tabs.values()].map(({ frame }) => frame.name)
    return [
      this.#pages.length > 1 ? bar(top.title.value, () => this.back(1)) : undefined,
      h(KeepAlive, { include: kept }, { default: () => h(top.frame, { key: top.frame.name }) }),
      ...(this.hasTab(top.route) ? drawTabBar(this.tabBar, top.route, this.openTab) : []),
    ]
  }

  #close(count: number): void {
    if (count === 0) return
    const closed = this.#pages.slice(-count).reverse()
    for (const { life } of closed) life.tell('onUnload')
    this.#pages.splice(-count)
  }

  #pageOf(start: PageStart): OpenPage {
    const life: PageLife = new LifeCycle(this.#guard)
    const frame = {
      name: `page-${++this.#last}`,
      setup() {
        provide(PAGE_LIFE, life)
        return () => h(start.component)
      },
    }
    const page = { ...start, title: shallowRef(start.title), life, frame, proxy: null }
    this.#byFrame.set(frame, page)
    return page
  }
}
