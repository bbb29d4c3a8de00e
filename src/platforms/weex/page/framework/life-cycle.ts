import { dispatch } from '../../../shared/page/framework/events.ts'
import { PageElement } from '../../../shared/page/framework/nodes/element.ts'
import type { PageContext } from './context.ts'

/**
 * Calls the listeners of the top element for a page that comes into view or leaves the view.
 *
 * @see https://weex.apache.org/docs/events/common-events.html
 */
export function showPage(context: PageContext, shown: boolean): void {
  const name = shown ? 'viewappear' : 'viewdisappear'
  for (let node = context.screen.root.firstChild; node; node = node.nextSibling) {
    if (node instanceof PageElement) {
      dispatch(context, node, { type: 'event', id: node.id, name, detail: {} })
    }
  }
}
