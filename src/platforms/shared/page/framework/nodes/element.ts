import type { ElementId, ScreenValue } from '../../../../page-contract.ts'
import type { Owner } from '../owner.ts'
import { componentMethods } from './component-methods.ts'
import { PageParent } from './node.ts'

/** Handler of an event; a list calls each function in turn. */
export type EventHandler = ((event: PageEvent) => unknown) | readonly EventHandler[]

/**
 * Argument of a page's handler; `detail` of the screen's event lies beside the named properties.
 */
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
 * An element of the page, as given by `this.$el(id)`, `this.$refs` and `event.target`: with Weex's
 * names for the properties readable by a page, and with the methods of the component.
 */
export class PageElement extends PageParent {
  /** Keeps Vue from making a reactive proxy of an element in a page's data. */
  readonly __v_skip = true
  /** Number of the element on the screen. */
  readonly id: ElementId
  /** Same number in Weex's notation. */
  readonly ref: string
  /** Name of the component, e.g. `input`. */
  readonly type: string
  /** Attributes as on the screen; the `value` of an `input` follows the typed text. */
  readonly attr: Record<string, ScreenValue> = {}
  /** Style resulting from the classes and the element's own `style`. */
  style: Readonly<Record<string, string | number>> = {}
  /** Handlers by event and by source. */
  readonly #handlers = new Map<string, Map<string, EventHandler>>()
  /** Classes as last set. */
  classNames: readonly string[] = []
  /** Style as last set on the element directly. */
  inlineStyle: Readonly<Record<string, string | number>> = {}
  /**
   * Scopes of the templates with classes for the element: the scope of the creating template; at
   * the root of a component also the scope of the template around the component, because `class`
   * falls through to the root.
   */
  readonly scopes: string[] = []
  /** Component instance with the element in the rendered template. */
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

  /** Returns the handlers of an event in the order of setting. */
  handlers(type: string): readonly EventHandler[] {
    return [...(this.#handlers.get(type)?.values() ?? [])]
  }

  /**
   * Sets or removes a single handler of an event.
   *
   * @param source Origin of the handler: each origin has a single handler, replaced by the next.
   * @returns Whether the element began or ceased to listen to the event; `undefined` for neither.
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
