import type { PageHost, ScreenEvent, ScreenValue } from '../../../../page-contract.ts'
import type { PageElement } from '../../../page/framework/nodes/element.ts'
import type { Screen } from '../../../page/framework/screen.ts'
import type { Restyler } from '../../../page/styles/match/restyler.ts'
import type { StyleClass } from '../../../page/styles/rules.ts'
import type { PageNoteId } from '../notes.ts'
import type { Handlers } from './events/handlers.ts'

/* What the parts of the framework know of each other. */

/** What draws a page: React or Vue. */
export interface Renderer {
  /** Whether a field keeps what the page last said its value is, whatever is typed. */
  readonly holdsFields: boolean
  /** Calls code whose updates a user waits for, and renders them. */
  act(code: () => unknown): void
  /** Requests the work after a commit, where the renderer does not call for it by itself. */
  commit?(): void
  /** Removes what is on the page. */
  end(): void
}

/** Properties of a component, as React gives them. */
export type Properties = Readonly<Record<string, unknown>>

/** A component on the screen. */
export interface HostElement {
  /** Name of the component, e.g. `scroll-view`. */
  readonly type: string
  readonly kind: ComponentKind
  /** The component's box on the screen. */
  readonly box: PageElement
  /** The part of the box that holds the component's own state, before the children. */
  readonly own: PageElement | undefined
  parent: HostElement | null
  readonly children: HostNode[]
  readonly properties: Properties
  readonly classes: readonly string[]
  /** Scopes of the templates that the component is written in. */
  readonly scopes: readonly string[]
  readonly inline: StyleClass
  readonly handlers: Handlers
  /** Whether React hides the component while what is around waits for data. */
  isHidden: boolean
  /** Id of the component, as the page names it. */
  readonly id: string | undefined
  readonly isDisabled: boolean
  /** Takes over the properties of a rendering. */
  update(properties: Properties): void
  /** Sets an attribute on the screen, unless it has the value, such as typed text. */
  setAttribute(name: string, value: unknown, box?: PageElement): void
}

/** A piece of text between components. */
export interface HostText {
  readonly box: PageElement
  parent: HostElement | null
  setText(text: string): void
  /** Hides or shows the text while what is around waits for data. */
  hide(hidden: boolean): void
}

export type HostNode = HostElement | HostText

/** An event of a component as an event of the screen. */
export interface HeardEvent {
  /** Name of the screen's event. */
  readonly on: string
  /**
   * Returns the `detail` of the component's event; without this function, the screen's.
   *
   * @returns `undefined` when the screen's event is another event of the component.
   */
  detail?(
    detail: Readonly<Record<string, ScreenValue>>,
    element: HostElement,
  ): Readonly<Record<string, unknown>> | undefined
}

/** A kind of component: what the screen draws for it, and what it does by itself. */
export interface ComponentKind {
  /** Component of the screen. */
  readonly box: string
  /** Returns the component of the screen at the start of the box that holds the component's own state. */
  own?(properties: Properties): string | undefined
  /** Returns the attributes of the own part, or else of the box. */
  attributes?(properties: Properties, isFirst: boolean): Readonly<Record<string, unknown>>
  /** Events by the component's name. */
  readonly events: Readonly<Record<string, HeardEvent>>
  /** Returns the events of the screen that the component itself needs. */
  hears?(element: HostElement): readonly string[]
  /** Follows new properties after the whole page has been changed. */
  update?(element: HostElement, context: PageContext, before: Properties): void
  /** Follows an event of the screen, after the page's handlers. */
  receive?(element: HostElement, context: PageContext, event: ScreenEvent): void
  /** Follows an event of a component at or in the component, after the page's handler. */
  acts?(element: HostElement, context: PageContext, event: ComponentEvent): void
  /** Returns what the page says the state is, after a change by the user. */
  controlled?(properties: Properties): Readonly<Record<string, unknown>>
  /** Returns the style to draw. */
  style?(element: HostElement, style: StyleClass): StyleClass
  /** Whether it leads to other pages, which not every framework has. */
  readonly leads?: true
  /** Whether the screen has only a plain box for it. */
  readonly isMissing?: true
}

/** An element in an event, as far as programs read it. */
export interface EventTarget {
  readonly id: string
  readonly dataset: Readonly<Record<string, unknown>>
  readonly tagName: string
  /** What is typed into a field, as on H5. */
  readonly value?: unknown
}

/** An event of a component, as programs get it. */
export interface ComponentEvent {
  readonly type: string
  readonly timeStamp: number
  readonly target: EventTarget
  currentTarget: EventTarget
  readonly detail: Readonly<Record<string, unknown>>
  readonly isStopped: boolean
  /** Where the event began; not among the properties that programs read. */
  readonly from: HostElement
  stopPropagation(): void
  preventDefault(): void
}

/** Context for every part of the framework, a single object per page. */
export interface PageContext {
  readonly host: PageHost
  readonly screen: Screen
  readonly restyler: Restyler<HostElement>
  /** Elements by the numbers of their boxes on the screen. */
  readonly elements: Map<number, HostElement>
  /** Raises a note of the platform, once per text. */
  note(id: PageNoteId, values: Readonly<Record<string, string | number>>): void
  /** Returns whether a name in a template is an element; any other name is a component. */
  isElementName(name: string): boolean
  /**
   * Opens another page, where the framework has pages over each other.
   *
   * @param openType How, e.g. `switchTab`; `navigate` if unset.
   */
  navigate?: (openType: unknown, url: unknown) => void
  /** Calls the page's code from outside of the renderer, and reports exceptions. */
  guard(code: () => unknown): void
  /** Calls a function when the changes of a rendering are all made. */
  afterCommit(code: () => void): void
  /** Returns whether a field keeps what the page last said its value is. */
  holdsFields(): boolean
  /** Calls the page's code, and renders what it changed at once. */
  act(code: () => unknown): void
}
