import type { ScreenEvent, ScreenValue } from '../../../../page-contract.ts'
import type { StyleClass } from '../../../../shared/page/styles/rules.ts'
import type { PageContext } from '../context.ts'
import type { TaroEvent } from '../events/event.ts'
import type { HostElement, Properties } from '../nodes/host-element.ts'

/** An event of Taro as an event of the screen. */
export interface HeardEvent {
  /** Name of the screen's event. */
  readonly on: string
  /**
   * Returns the `detail` of Taro's event; without this function, the screen's.
   *
   * @returns `undefined` when the screen's event is another event of Taro.
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
  /** Events by Taro's name. */
  readonly events: Readonly<Record<string, HeardEvent>>
  /** Returns the events of the screen that the component itself needs. */
  hears?(element: HostElement): readonly string[]
  /** Follows new properties after the whole page has been changed. */
  update?(element: HostElement, context: PageContext, before: Properties): void
  /** Follows an event of the screen, after the page's handlers. */
  receive?(element: HostElement, context: PageContext, event: ScreenEvent): void
  /** Follows an event of Taro at or in the component, after the page's handler. */
  acts?(element: HostElement, context: PageContext, event: TaroEvent): void
  /** Returns what the page says the state is, after a change by the user. */
  controlled?(properties: Properties): Readonly<Record<string, unknown>>
  /** Returns the style to draw. */
  style?(element: HostElement, style: StyleClass): StyleClass
  /** Whether the screen has only a plain box for it. */
  readonly isMissing?: true
}

/** Events of every component. */
export const COMMON: ComponentKind['events'] = {
  tap: { on: 'click', detail: ({ position }) => pointOf(position) },
  longpress: { on: 'longpress', detail: ({ position }) => pointOf(position) },
}

function pointOf(position: ScreenValue | undefined): Readonly<Record<string, unknown>> {
  const { x = 0, y = 0 } = (position ?? {}) as Readonly<Record<string, ScreenValue>>
  return { x, y }
}

/** Returns whether a property is on: set, and not `false`. */
export const isOn = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== false && value !== 'false'
