import type { VNode } from '@vue/runtime-core'
import type { ScreenEvent, ScreenValue } from '../../../../page-contract.ts'
import type { PageElement } from '../../../../shared/page/framework/nodes/element.ts'

export type Style = Record<string, string | number>

/** Handles an event of the screen. */
export type Handler = (detail: ScreenEvent['detail']) => void

/** A builder: code that adds to the screen when called. */
export type Builder = () => unknown

/** A component in a `build()` as the program describes it, until it is drawn. */
export interface UiNode {
  /** Name of the component, or the struct. */
  readonly kind: string
  /** Different from the keys of all siblings; the same in each rendering. */
  readonly key: string
  /** Arguments of the call. */
  readonly values: readonly unknown[]
  readonly style: Style
  /** Style of the component's texts. */
  readonly font: Style
  readonly attributes: Record<string, ScreenValue>
  readonly events: Record<string, Handler>
  /** Settings for the component's own drawing, by attribute. */
  readonly own: Record<string, unknown>
  /** Handlers of the life of the element. */
  readonly onAppear: (() => void)[]
  readonly onDisappear: (() => void)[]
  /** Objects of the program that control the element. */
  readonly controllers: { attach(element: PageElement): void }[]
  children: UiNode[]
  /** Trailing closure of a struct. */
  content?: Builder
  /** A struct of the program. */
  struct?: object
  /** Nodes in the place of this one, known when the whole call is. */
  expand?: () => UiNode[]
}

/** Creates a component without attributes. */
export function createNode(kind: string, key: string, values: readonly unknown[]): UiNode {
  return {
    kind,
    key,
    values,
    style: {},
    font: {},
    attributes: {},
    events: {},
    own: {},
    onAppear: [],
    onDisappear: [],
    controllers: [],
    children: [],
  }
}

/** A child on the screen. */
export type Drawn = VNode | string
