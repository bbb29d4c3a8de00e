import { PageNode, PageParent } from '../../../../page/framework/nodes/node.ts'
import type { ComponentElement } from '../nodes/host-element.ts'
import type { TextNode } from '../nodes/host-text.ts'

/** Properties of an element, as Vue gives them. */
export type VueProperties = Readonly<Record<string, unknown>>

/** A component in Vue's tree. */
export class VueElement extends PageParent {
  /** Keeps Vue from making a reactive proxy of an element in a page's data. */
  readonly __v_skip = true
  /** The component on the screen. */
  host!: ComponentElement
  properties: Record<string, unknown>
  /** Handlers with `.once` that have been called, by property. */
  readonly called = new Set<string>()
  /** Text that is the element's whole content. */
  content: VueText | undefined
  /** Text drawn by the component itself. */
  ownText: string | undefined

  constructor(properties: VueProperties) {
    super()
    this.properties = { ...properties }
  }
}

/** A piece of text in Vue's tree; an empty text is not on the screen. */
export class VueText extends PageNode {
  host: TextNode | undefined
}
