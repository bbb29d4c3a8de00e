import type { PageContext } from '../context.ts'
import type { PageElement } from '../../../../shared/page/framework/nodes/element.ts'
import { PageText } from '../../../../shared/page/framework/nodes/node.ts'
import { setAttribute } from '../../../../shared/page/framework/vue/attributes.ts'

/** Sets the value of an element to the texts inside, as only `text` shows any. */
export function updateText(context: PageContext, element: PageElement): void {
  let text = ''
  let found = false
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (!(child instanceof PageText) || child.text === '') continue
    text += child.text
    found = true
  }
  // Vue marks the ends of a list by empty texts, which are no text of the page's.
  if (found || element.attr.value !== undefined) showText(context, element, text)
}

/** Replaces the whole content of an element with a text. */
export function takeText(context: PageContext, element: PageElement, text: string): void {
  while (element.firstChild) element.firstChild.detach()
  showText(context, element, text)
}

function showText(context: PageContext, element: PageElement, text: string): void {
  if (element.type === 'text') setAttribute(context, element, 'value', text)
  else if (text.trim() !== '') context.note('weex.text-outside', { component: element.type })
}
