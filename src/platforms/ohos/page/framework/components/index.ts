import { Fragment, h, type VNode } from '@vue/runtime-core'
import type { PageContext } from '../context.ts'
import { draw } from '../ui/draw.ts'
import type { UiNode } from '../ui/node.ts'
import { boxes } from './boxes.ts'
import { inputs } from './inputs.ts'
import { lists } from './lists.ts'
import { pages } from './pages.ts'
import type { DrawComponent, Drawing } from './spec.ts'
import { texts } from './texts.ts'

const components: Readonly<Record<string, DrawComponent>> = {
  ...boxes,
  ...texts,
  ...inputs,
  ...lists,
  ...pages,
}

const drawUnknown: DrawComponent = (node, { children }) =>
  draw('div', node, {
    style: { alignItems: 'center' },
    children: children(node.children, 'Column'),
  })

/** Components that stay as wide as they are in a row that is too narrow. */
const RIGID = new Set(['Button', 'Image', 'Toggle', 'Checkbox', 'Radio', 'LoadingProgress'])

/**
 * Creates the drawing of components.
 *
 * @param drawStruct Draws a struct of the program.
 */
export function createDrawing(
  context: PageContext,
  drawStruct: (node: UiNode, drawing: Drawing) => VNode,
): Drawing {
  const drawing: Drawing = {
    context,
    children: (nodes, parent) => nodes.map((node) => drawOne(node, parent)),
  }
  function drawOne(node: UiNode, parent: string): VNode {
    const { kind, style, struct } = node
    if (struct) return drawStruct(node, drawing)
    // A row lets a child have what room there is, and no more.
    if (parent === 'Row' && style.width === undefined && !RIGID.has(kind)) style.flexShrink ??= 1
    const component = Object.hasOwn(components, kind) ? components[kind]! : drawUnknown
    return component(node, drawing)
  }
  return drawing
}

/** Draws what a `build()` has added. */
export function drawAll(nodes: readonly UiNode[], drawing: Drawing): VNode {
  const drawn = drawing.children(nodes, 'build')
  return drawn.length === 1 ? drawn[0]! : h(Fragment, drawn)
}
