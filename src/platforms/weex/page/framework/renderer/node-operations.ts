import type { RendererOptions } from '@vue/runtime-core'
import { PageElement } from '../../../../shared/page/framework/nodes/element.ts'
import {
  PageComment,
  type PageNode,
  type PageParent,
  PageText,
} from '../../../../shared/page/framework/nodes/node.ts'
import type { PageContext } from '../context.ts'
import { isNotDrawn } from './not-here.ts'
import { takeText, updateText } from './text.ts'

type NodeOperations = Omit<RendererOptions<PageNode, PageParent>, 'patchProp'>

/** Returns Vue's operations on nodes, as operations on the screen. */
export function nodeOperations(context: PageContext): NodeOperations {
  const { screen } = context
  return {
    createElement(type) {
      if (isNotDrawn(type)) context.note('weex.component-not-here', { component: type })
      return screen.create(type)
    },
    createText: (text) => new PageText(text),
    createComment: () => new PageComment(),
    insert(node, parent, anchor = null) {
      parent.attach(node, anchor ?? null)
      if (!(parent instanceof PageElement)) return
      if (node instanceof PageElement) insertElement(context, node, parent)
      else if (node instanceof PageText) updateText(context, parent)
    },
    remove(node) {
      const parent = node.parentNode
      node.detach()
      if (node instanceof PageElement) screen.remove(node)
      else if (node instanceof PageText && parent instanceof PageElement)
        updateText(context, parent)
    },
    setText(node, text) {
      if (!(node instanceof PageText)) return
      node.text = text
      if (node.parentNode instanceof PageElement) updateText(context, node.parentNode)
    },
    setElementText(parent, text) {
      if (parent instanceof PageElement) takeText(context, parent, text)
    },
    setScopeId(element, scope) {
      if (element instanceof PageElement) element.scopes.push(scope)
    },
    parentNode: (node) => node.parentNode,
    nextSibling: (node) => node.nextSibling,
  }
}

/**
 * Sends an element's place among the elements to the screen; the screen knows nothing but elements.
 */
function insertElement({ screen }: PageContext, element: PageElement, parent: PageElement): void {
  let next = element.nextSibling
  while (next && !(next instanceof PageElement)) next = next.nextSibling
  screen.port.draw({
    op: 'insert',
    parent: parent.id,
    id: element.id,
    ...(next instanceof PageElement && { before: next.id }),
  })
}
