import type { ElementId, ScreenValue } from '../../../../page-contract.ts'
import type { Owner } from '../owner.ts'
import { componentMethods } from './component-methods.ts'
import { PageParent } from './node.ts'

/** What is called with an event; a list calls each of its functions. */
export type EventHandler = ((event: PageEvent) => unknown) | readonly EventHandler[]

/** What a handler of the page is given; `detail` of the screen's event lies beside these. */
export interface PageEvent {
  readonly type: string
  readonly target: PageElement
  readonly currentTarget: PageElement
  /** Milliseconds since 1970. */
  readonly timestamp: number
  readonly [detail: string]: unknown
}

/** Sends a call of a component's method to the screen. */
export type CallMethod = (
  element: PageElement,
  method: string,
  values: readonly ScreenValue[],
) => void

/**
 * An element of the page, as `this.$el(id)`, `this.$refs` and `event.target` give it: with Weex's
 * names for what a page may read, and with its component's methods.
 */
export class PageElement extends PageParent {
  /** Keeps Vue from making a reactive proxy of an element that a page puts into its data. */
  readonly __v_skip = true
  /** Number by which the screen knows it. */
  readonly id: ElementId
  /** The same as Weex writes it. */
  readonly ref: string
  /** Name of the component, e.g. `input`. */
  readonly type: string
  /** Attributes as the screen has them; an `input`'s `value` follows what is typed. */
  readonly attr: Record<string, ScreenValue> = {}
  /** The style that its classes and its own `style` come to. */
  style: Readonly<Record<string, string | number>> = {}
  /** Handlers by event, and in each by who set them. */
  readonly #handlers = new Map<string, Map<string, EventHandler>>()
  /** Classes as last set. */
  classNames: readonly string[] = []
  /** Style as last set on the element itself. */
  inlineStyle: Readonly<Record<string, string | number>> = {}
  /**
   * Scopes of the templates whose classes it may use: of the one that made it; at the root of a
   * component also of the one that the component stands in, whose `class` falls through to it.
   */
  readonly scopes: string[] = []
  /** Component instance that it was rendered in. */
  owner: Owner | null = null

  constructor(id: ElementId, type: string, call: CallMethod) {
    super()
    this.id = id
    this.ref = String(id)
    this.type = type
    for (const method of componentMethods(type)) {
      const value = (...values: ScreenValue[]) => call(this, method, values)
      Object.defineProperty(this, method, { value, configurable: true, writable: true })
    }
  }

  /** Handlers of an event in the order in which they were set. */
  handlers(type: string): readonly EventHandler[] {
    return [...(this.#handlers.get(type)?.values() ?? [])]
  }

  /**
   * Sets or takes away one handler of an event.
   *
   * @param source Who sets it: each has one, which the next replaces.
   * @returns Whether the element began or ceased to hear the event; `undefined` for neither.
   */
  setHandler(
    type: string,
    source: string,
    handler: EventHandler | undefined,
  ): 'listen' | 'unlisten' | undefined {
    const handlers = this.#handlers.get(type) ?? new Map<string, EventHandler>()
    const before = handlers.size
    if (handler) handlers.set(source, handler)
    else handlers.delete(source)
    this.#handlers.set(type, handlers)
    if (before === 0 && handlers.size > 0) return 'listen'
    return before > 0 && handlers.size === 0 ? 'unlisten' : undefined
  }
}
