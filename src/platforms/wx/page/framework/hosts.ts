import type { ComponentInternalInstance } from '@vue/runtime-core'
import type {
  ComponentEvent,
  HostElement,
  PageContext,
} from '../../../shared/mini-program/page/framework/contract.ts'
import { createEvent } from '../../../shared/mini-program/page/framework/events/event.ts'
import {
  createSelectorQuery,
  findElements,
} from '../../../shared/mini-program/page/framework/selector-query.ts'
import type { VueElement } from '../../../shared/mini-program/page/framework/vue/nodes.ts'

type Handler = (event: unknown) => unknown

/** The elements of the page that are components of the program. */
export class Hosts {
  readonly #context: PageContext
  readonly #page: HostElement
  readonly #instances = new WeakMap<HostElement, object>()

  /** @param page Element around all that is drawn. */
  constructor(context: PageContext, page: HostElement) {
    this.#context = context
    this.#page = page
  }

  /** Adds a component whose element has been drawn. */
  add(vue: ComponentInternalInstance, self: object): void {
    const element = elementOf(vue)
    if (element) this.#instances.set(element, self)
  }

  /** Returns the methods that a component of the program has. */
  methods(vue: ComponentInternalInstance): object {
    return {
      ...this.queries(() => elementOf(vue)),
      triggerEvent: (name: string, detail: unknown = {}) => this.#trigger(vue, name, detail),
    }
  }

  /**
   * Returns the methods that find what is drawn.
   *
   * @param root Returns the element to search in.
   */
  queries(root: () => HostElement | undefined = () => this.#page) {
    const found = (selector: string): object[] =>
      findElements(root() ?? this.#page, selector).flatMap(
        (element) => this.#instances.get(element) ?? [],
      )
    return {
      selectComponent: (selector: string) => found(selector)[0] ?? null,
      selectAllComponents: found,
      createSelectorQuery: () => createSelectorQuery(this.#context, root() ?? this.#page)(),
    }
  }

  /** Calls the handler that the template around a component names for an event. */
  #trigger(vue: ComponentInternalInstance, name: string, detail: unknown): void {
    const handler = vue.attrs[`bind:${name}`] ?? vue.attrs[`catch:${name}`]
    const element = elementOf(vue)
    if (typeof handler !== 'function' || !element) return
    const event: ComponentEvent = createEvent(name, element, detail as Record<string, unknown>)
    this.#context.act(() => (handler as Handler)(event))
  }
}

/** Returns the element around a component's template. */
const elementOf = ({ vnode, subTree }: ComponentInternalInstance): HostElement | undefined =>
  ((subTree ?? vnode)?.el as unknown as VueElement | null)?.host
