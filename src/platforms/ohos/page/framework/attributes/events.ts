import type { UiNode } from '../ui/node.ts'

type Call = (...values: unknown[]) => unknown

/** Returns an event attribute that passes on what a function makes of the screen's event. */
const on =
  (event: string, values: (detail: Readonly<Record<string, unknown>>, node: UiNode) => unknown[]) =>
  (node: UiNode, handler: unknown): void => {
    if (typeof handler !== 'function') return
    node.events[event] = (detail) => void (handler as Call)(...values(detail, node))
  }

/** Adds a handler beside earlier handlers of the same event. */
function add(
  node: UiNode,
  event: string,
  handler: (detail: Readonly<Record<string, unknown>>) => void,
) {
  const before = node.events[event]
  node.events[event] = (detail) => {
    before?.(detail)
    handler(detail)
  }
}

const NO_AREA = { width: 0, height: 0, position: { x: 0, y: 0 }, globalPosition: { x: 0, y: 0 } }

/** Returns what a handler of `onClick` gets. */
function clickEvent({ position }: Readonly<Record<string, unknown>>): object {
  const { x = 0, y = 0, width = 0, height = 0 } = (position ?? {}) as Record<string, number>
  const at = { x: width / 2, y: height / 2 }
  return {
    ...at,
    windowX: x + at.x,
    windowY: y + at.y,
    displayX: x + at.x,
    displayY: y + at.y,
    timestamp: Date.now() * 1_000_000,
    source: 1,
    pressure: 0,
    target: { area: { ...NO_AREA, width, height } },
  }
}

/** Attributes with functions to call. */
export const eventAttributes = {
  onClick: on('click', (detail) => [clickEvent(detail)]),
  onFocus: (node: UiNode, handler: unknown) => {
    if (typeof handler === 'function') add(node, 'focus', () => void (handler as Call)())
  },
  onBlur: (node: UiNode, handler: unknown) => {
    if (typeof handler === 'function') add(node, 'blur', () => void (handler as Call)())
  },
  onEditChange(node: UiNode, handler: unknown) {
    if (typeof handler !== 'function') return
    add(node, 'focus', () => void (handler as Call)(true))
    add(node, 'blur', () => void (handler as Call)(false))
  },
  onChange({ own }: UiNode, handler: unknown) {
    own.onChange = handler
  },
  onSelect({ own }: UiNode, handler: unknown) {
    own.onChange = handler
  },
  onSubmit({ own }: UiNode, handler: unknown) {
    own.onSubmit = handler
  },
  onTabBarClick({ own }: UiNode, handler: unknown) {
    own.onTabBarClick = handler
  },
  onReachEnd: on('loadmore', () => []),
  onAppear(node: UiNode, handler: unknown) {
    if (typeof handler === 'function') node.onAppear.push(handler as () => void)
  },
  onDisAppear(node: UiNode, handler: unknown) {
    if (typeof handler === 'function') node.onDisappear.push(handler as () => void)
  },
}
