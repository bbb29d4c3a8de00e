import type { PageRect } from '../../../../page-contract.ts'
import type { PageContext } from '../context.ts'
import type { PageElement } from '../../../../shared/page/framework/nodes/element.ts'
import { answer } from './callback.ts'

/**
 * Creates the module `dom`.
 *
 * @see https://weex.apache.org/docs/modules/dom.html
 */
export function createDom(context: PageContext) {
  const { screen, note } = context
  return {
    /**
     * Scrolls to an element.
     *
     * @param options `offset` in units of the page, and whether the scrolling is `animated`.
     */
    scrollToElement(target: unknown, options: { offset?: unknown; animated?: unknown } = {}): void {
      const element = elementOf(context, target)
      if (!element) return
      const values = [Number(options.offset) || 0, options.animated !== false]
      screen.port.draw({ op: 'call', id: element.id, method: 'scrollToElement', values })
    },
    /**
     * Reports the position and size of an element, or the size of the page for `viewport`. Only the
     * screen knows an element's position, so earlier drawing is complete by the time of the answer.
     */
    getComponentRect(target: unknown, callback?: unknown): void {
      const tell = (reply: object): void => answer(context, callback, reply)
      if (target === 'viewport') return tell(sizeOf({ x: 0, y: 0, ...screen.size }))
      const element = elementOf(context, target)
      if (!element) return tell({ result: false, errMsg: 'Illegal parameter' })
      screen.measure(element, (rect) => {
        if (rect) return tell(sizeOf(rect))
        note('weex.component-rect')
        tell({ result: false, errMsg: 'Component does not exist' })
      })
    },
    getLayoutDirection(_target: unknown, callback?: unknown): void {
      answer(context, callback, { result: 'ltr' })
    },
    addRule: () => note('weex.module-not-here', { module: 'dom', method: 'addRule' }),
  }
}

/** Converts a box to the format of the module. */
function sizeOf({ x, y, width, height }: PageRect) {
  const size = { left: x, top: y, right: x + width, bottom: y + height, width, height }
  return { result: true, size }
}

/**
 * Returns an element for a value from `this.$refs`: an element, the first of a list, or a
 * component's root.
 */
function elementOf(context: PageContext, target: unknown): PageElement | undefined {
  if (Array.isArray(target)) return elementOf(context, target[0])
  if (context.screen.has(target)) return target
  const root = (target as { $el?: unknown } | null | undefined)?.$el
  return context.screen.has(root) ? root : undefined
}
