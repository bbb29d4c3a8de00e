import type { PageContext } from '../context.ts'
import type { PageElement } from '../nodes/element.ts'
import { answer } from './callback.ts'

/**
 * The module `dom`.
 *
 * @see https://weex.apache.org/docs/modules/dom.html
 */
export function createDom(context: PageContext) {
  const { screen, note } = context
  return {
    /** @param options `offset` in units of the page, and whether it is `animated`. */
    scrollToElement(target: unknown, options: { offset?: unknown; animated?: unknown } = {}): void {
      const element = elementOf(context, target)
      if (!element) return
      const values = [Number(options.offset) || 0, options.animated !== false]
      screen.port.draw({ op: 'call', id: element.id, method: 'scrollToElement', values })
    },
    /** Answers for the page as a whole; boxes of elements are known to the screen alone. */
    getComponentRect(target: unknown, callback?: unknown): void {
      if (target === 'viewport') {
        const { width, height } = screen.size
        const size = { left: 0, top: 0, right: width, bottom: height, width, height }
        return answer(context, callback, { result: true, size })
      }
      note('weex.component-rect')
      answer(context, callback, { result: false, errMsg: 'not available' })
    },
    addRule: () => note('weex.module-not-here', { module: 'dom', method: 'addRule' }),
  }
}

/** An element, or the first of a list, or a component's root, as `this.$refs` may give them. */
function elementOf(context: PageContext, target: unknown): PageElement | undefined {
  if (Array.isArray(target)) return elementOf(context, target[0])
  if (context.screen.has(target)) return target
  const root = (target as { $el?: unknown } | null | undefined)?.$el
  return context.screen.has(root) ? root : undefined
}
