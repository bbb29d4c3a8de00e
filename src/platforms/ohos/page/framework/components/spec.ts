import type { VNode } from '@vue/runtime-core'
import type { PageContext } from '../context.ts'
import type { UiNode } from '../ui/node.ts'

/** Services for drawing components. */
export interface Drawing {
  readonly context: PageContext
  /** Draws the children of a component. */
  children(nodes: readonly UiNode[], parent: string): VNode[]
}

/** Draws a component. */
export type DrawComponent = (node: UiNode, drawing: Drawing) => VNode
