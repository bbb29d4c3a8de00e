import { h, type VNode } from '@vue/runtime-core'
import type { ScreenValue } from '../../../../page-contract.ts'
import type { PageElement } from '../../../../shared/page/framework/nodes/element.ts'
import type { Handler, Style, UiNode } from './node.ts'

/** Opacity of a component with `enabled(false)`. */
const DISABLED = 0.4

/** What a component draws beyond the attributes of its node. */
export interface Extra {
  readonly style?: Style
  readonly attributes?: Readonly<Record<string, ScreenValue | undefined>>
  readonly events?: Readonly<Record<string, Handler | undefined>>
  readonly children?: readonly VNode[]
}

/**
 * Draws an element of the screen for a component.
 *
 * @param type Name of the screen's component, e.g. `div`.
 */
export function draw(type: string, node: UiNode, extra: Extra = {}): VNode {
  const enabled = node.own.enabled !== false
  const style = { ...extra.style, ...node.style }
  if (!enabled) style.opacity = DISABLED
  const attributes = extra.attributes
    ? { ...node.attributes, ...extra.attributes }
    : node.attributes
  const events: Extra['events'] = {
    ...node.events,
    ...extra.events,
    ...(!enabled && { click: undefined }),
  }
  const props = { key: node.key, style, id: node.own.id, attributes, events }
  return withHooks(h(type, props, extra.children ? [...extra.children] : []), node)
}

/** Adds the handlers of the life of the element. */
function withHooks(vnode: VNode, { controllers, onAppear, onDisappear }: UiNode): VNode {
  if (controllers.length === 0 && onAppear.length + onDisappear.length === 0) return vnode
  const attach = ({ el }: VNode): void => {
    for (const controller of controllers) controller.attach(el as unknown as PageElement)
  }
  vnode.props = {
    ...vnode.props,
    onVnodeMounted(mounted: VNode) {
      attach(mounted)
      for (const handler of onAppear) handler()
    },
    onVnodeUpdated: attach,
    onVnodeUnmounted() {
      for (const handler of onDisappear) handler()
    },
  }
  return vnode
}

/** Draws a text of a component's own, such as a button's label. */
export function drawText(key: string, text: string, style: Style): VNode {
  return h('text', { key, style, attributes: { value: text } })
}

/** Draws a box of a component's own. */
export function drawBox(key: string, style: Style, children: readonly VNode[]): VNode {
  return h('div', { key, style }, [...children])
}

export const TEXT_STYLE: Style = { fontSize: 16, color: '#000000e6' }
