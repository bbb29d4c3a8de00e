import type { PageRect } from '../../../../page-contract.ts'
import { PageElement } from '../../../page/framework/nodes/element.ts'
import type { PageContext } from './context.ts'
import { recordOf } from './elements.ts'

interface Callbacks {
  readonly success?: unknown
  readonly fail?: unknown
  readonly complete?: unknown
}

interface ScrollTarget {
  readonly index?: unknown
  readonly top?: unknown
  readonly left?: unknown
  readonly behavior?: unknown
}

/** Methods of elements without an effect on the screen. */
const NOT_HERE = ['animate', 'progressTo', 'revealScrollbar', 'setSpan', 'toTempFilePath'] as const

const handles = new WeakMap<PageElement, object>()

/** Returns what a page gets of an element by `$element(id)`. */
export function elementHandle(context: PageContext, element: PageElement): object {
  const known = handles.get(element)
  if (known) return known
  const made = createHandle(context, element)
  handles.set(element, made)
  return made
}

function createHandle(context: PageContext, element: PageElement): object {
  const { screen, note } = context
  const { name = element.type } = recordOf(element) ?? {}
  const call = (method: string, ...values: (string | number | boolean)[]): void =>
    screen.port.draw({ op: 'call', id: element.id, method, values })
  const scrollTo = (target: ScrollTarget = {}): void => {
    const smooth = target.behavior === 'smooth'
    const item = target.index === undefined ? undefined : childAt(element, Number(target.index))
    if (item) {
      screen.port.draw({ op: 'call', id: item.id, method: 'scrollToElement', values: [0, smooth] })
    } else if (target.index === undefined) {
      call('scrollTo', Number(target.left) || 0, Number(target.top) || 0, smooth)
    }
  }
  const measure = (options: Callbacks, toResult: (rect: PageRect) => object): void =>
    screen.measure(element, (rect) => answer(context, options, rect && toResult(rect)))
  return {
    // Keeps Vue from making a reactive proxy of a handle in a page's data.
    __v_skip: true,
    type: name,
    attr: element.attr,
    get style() {
      return element.style
    },
    focus: ({ focus = true }: { readonly focus?: unknown } = {}) =>
      call(focus === false ? 'blur' : 'focus'),
    scrollTo,
    swipeTo: ({ index = 0 }: ScrollTarget = {}) =>
      screen.port.draw({ op: 'attribute', id: element.id, name: 'index', value: Number(index) }),
    getBoundingClientRect: (options: Callbacks = {}) => measure(options, toEdges),
    getScrollRect: (options: Callbacks = {}) =>
      measure(options, ({ width, height }) => ({ width, height })),
    ...Object.fromEntries(
      NOT_HERE.map((method) => [
        method,
        () => note('page-member', { member: `${name}.${method}()` }),
      ]),
    ),
  }
}

/** Returns a child element by the place among the elements. */
function childAt(parent: PageElement, index: number): PageElement | undefined {
  let place = 0
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (child instanceof PageElement && place++ === index) return child
  }
  return undefined
}

function toEdges({ x, y, width, height }: PageRect): object {
  return { left: x, top: y, right: x + width, bottom: y + height, width, height }
}

/** Calls back in a later task, as the system does. */
function answer({ host, guard }: PageContext, callbacks: Callbacks, result: object | null): void {
  const call = (callback: unknown, ...values: unknown[]): void => {
    if (typeof callback === 'function') guard(() => callback(...values))
  }
  host.setTimeout(() => {
    if (result) call(callbacks.success, result)
    else call(callbacks.fail, 'The element is not on the screen.', 200)
    call(callbacks.complete)
  }, 0)
}
