import type { HostElement, HostNode, PageContext, Properties } from '../contract.ts'
import type { StyleClass } from '../../../../page/styles/rules.ts'
import type { StyledTree } from '../../../../page/styles/match/tree.ts'
import { elementsOf } from './elements.ts'
import { isOn } from '../components/kind.ts'
import { ComponentElement } from './host-element.ts'
import { TextNode } from './host-text.ts'

/** Puts a node among the children of an element, before another or at the end. */
export function insertNode(
  context: PageContext,
  parent: HostElement,
  node: HostNode,
  before?: HostNode,
): void {
  const from = node.parent
  const left = from ? from.children.indexOf(node) : 0
  leave(node)
  if (from) for (const at of [left - 1, left]) TextNode.join(from, at)
  const place = before ? parent.children.indexOf(before) : parent.children.length
  parent.children.splice(place, 0, node)
  node.parent = parent
  parent.box.attach(node.box, before?.box ?? null)
  context.screen.port.draw({
    op: 'insert',
    parent: parent.box.id,
    id: node.box.id,
    ...(before && { before: before.box.id }),
  })
  if (node instanceof ComponentElement) restyleAll(context, node)
  for (const at of [place - 1, place, place + 1]) TextNode.join(parent, at)
  restyleEnds(context, parent)
}

/** Takes a node from the page for good. */
export function removeNode(context: PageContext, node: HostNode): void {
  const { parent } = node
  const place = parent ? parent.children.indexOf(node) : 0
  leave(node)
  node.box.detach()
  context.screen.remove(node.box)
  forget(context, node)
  if (!parent) return
  for (const at of [place - 1, place]) TextNode.join(parent, at)
  restyleEnds(context, parent)
}

function leave(node: HostNode): void {
  const siblings = node.parent?.children
  siblings?.splice(siblings.indexOf(node), 1)
  node.parent = null
}

function forget(context: PageContext, node: HostNode): void {
  if (!(node instanceof ComponentElement)) return
  context.elements.delete(node.box.id)
  for (const child of node.children) forget(context, child)
}

/** Marks an element and all inside: styles depend on what is around. */
function restyleAll({ restyler }: PageContext, element: HostElement): void {
  restyler.mark(element)
  for (const child of elementsOf(element)) restyleAll({ restyler } as PageContext, child)
}

/** Marks the first and the last child, of which style sheets may speak. */
function restyleEnds({ restyler }: PageContext, parent: HostElement): void {
  const children = elementsOf(parent)
  for (const child of [children[0], children[1], children.at(-2), children.at(-1)]) {
    if (child) restyler.mark(child)
  }
}

/** States that only the default styles ask for. */
const LOOKS: Readonly<Record<string, (properties: Properties) => boolean>> = {
  primary: ({ type }) => type === 'primary',
  warn: ({ type }) => type === 'warn',
  mini: ({ size }) => size === 'mini',
  plain: ({ plain }) => isOn(plain),
}

/** The page's elements as style sheets see them. */
export const styledTree: StyledTree<HostElement> = {
  type: ({ type }) => type,
  id: ({ id }) => id,
  classes: ({ classes }) => classes,
  has(element, state) {
    if (state === 'disabled') return element.isDisabled
    if (state === 'checked') return (element.own ?? element.box).attr.checked === true
    const siblings = element.parent ? elementsOf(element.parent) : []
    if (Object.hasOwn(LOOKS, state)) return LOOKS[state]!(element.properties)
    if (state === 'first-child') return siblings[0] === element
    return state === 'last-child' && siblings.at(-1) === element
  },
  parent: ({ parent }) => parent,
  children: elementsOf,
  scopes: ({ scopes }) => scopes,
  inline: ({ inline }) => inline,
}

/** Draws the style of an element, if different from the style on the screen. */
export function drawStyle({ screen }: PageContext, element: HostElement, style: StyleClass): void {
  const { box } = element
  const own = element.kind.style?.(element, style) ?? style
  const isGone = element.isHidden || isOn(element.properties.hidden)
  screen.style(box, isGone ? { ...own, display: 'none' } : own)
}
