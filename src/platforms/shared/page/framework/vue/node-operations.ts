import type { RendererOptions } from '@vue/runtime-core'
import { PageElement } from '../nodes/element.ts'
import { PageComment, type PageNode, type PageParent, PageText } from '../nodes/node.ts'
import type { Screen } from '../screen.ts'

/** Vue's operations on nodes, without the setting of properties. */
export type NodeOperations = Omit<RendererOptions<PageNode, PageParent>, 'patchProp'>

/** What a platform does with elements and texts. */
export interface NodeHooks {
  /**
   * Creates an element from a template's name.
   *
   * @param properties Properties that the element gets first.
   */
  create(
    type: string,
    properties: Readonly<Record<string, unknown>> | null | undefined,
  ): PageElement
  /** Responds to texts in an element that came, went or changed. */
  textChanged(element: PageElement): void
  /** Replaces the whole content of an element with a text. */
  takeText(element: PageElement, text: string): void
}

/** Returns Vue's operations on nodes, as operations on the screen. */
export function nodeOperations(screen: Screen, hooks: NodeHooks): NodeOperations {
  return {
    createElement: (type, _namespace, _is, properties) => hooks.create(type, properties),
    createText: (text) => new PageText(text),
    createComment: () => new PageComment(),
    insert(node, parent, anchor = null) {
      parent.attach(node, anchor ?? null)
      if (!(parent instanceof PageElement)) return
      if (node instanceof PageElement) insertElement(screen, node, parent)
      else if (node instanceof PageText) hooks.textChanged(parent)
    },
    remove(node) {
      const parent = node.parentNode
      node.detach()
      if (node instanceof PageElement) screen.remove(node)
      else if (node instanceof PageText && parent instanceof PageElement) hooks.textChanged(parent)
    },
    setText(node, text) {
      if (!(node instanceof PageText)) return
      node.text = text
      if (node.parentNode instanceof PageElement) hooks.textChanged(node.parentNode)
    },
    setElementText(parent, text) {
      if (parent instanceof PageElement) hooks.takeText(parent, text)
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
function insertElement({ port }: Screen, element: PageElement, parent: PageElement): void {
  let next = element.nextSibling
  while (next && !(next instanceof PageElement)) next = next.nextSibling
  port.draw({
    op: 'insert',
    parent: parent.id,
    id: element.id,
    ...(next instanceof PageElement && { before: next.id }),
  })
}
