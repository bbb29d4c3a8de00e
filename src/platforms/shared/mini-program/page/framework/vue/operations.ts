import type { RendererOptions } from '@vue/runtime-core'
import { toShownText } from '../../../../page/framework/screen-value.ts'
import {
  PageComment,
  type PageNode,
  type PageParent,
} from '../../../../page/framework/nodes/node.ts'
import { textOf } from '../components/boxes.ts'
import { componentOf } from '../components/index.ts'
import { elementName } from '../../element-names.ts'
import type { HostNode, PageContext } from '../contract.ts'
import { ComponentElement } from '../nodes/host-element.ts'
import { TextNode } from '../nodes/host-text.ts'
import { insertNode, removeNode } from '../nodes/tree.ts'
import { VueElement, type VueProperties, VueText } from './nodes.ts'
import { toProperties } from './properties.ts'

type Operations = RendererOptions<PageNode, PageParent>

const hostOf = (node: PageNode): HostNode | undefined =>
  node instanceof VueElement || node instanceof VueText ? node.host : undefined

/**
 * Returns what Vue calls to change the page.
 *
 * @param changed Called for an element whose properties differ from those on the screen.
 */
export function vueOperations(
  context: PageContext,
  changed: (element: VueElement) => void,
): Operations {
  /** Puts a node on the screen, before the next node that is there. */
  function place(node: PageNode): void {
    const host = hostOf(node)
    const parent = node.parentNode
    if (!host || !(parent instanceof VueElement)) return
    let next = node.nextSibling
    while (next && !hostOf(next)) next = next.nextSibling
    insertNode(context, parent.host, host, next ? hostOf(next) : undefined)
  }

  function setText(node: VueText, text: string): void {
    if (node.host) return node.host.setText(text)
    if (text === '') return
    node.host = new TextNode(context, text)
    place(node)
  }

  function remove(node: PageNode): void {
    const host = hostOf(node)
    node.detach()
    if (host) removeNode(context, host)
  }

  /** Replaces the whole content of an element. */
  function setContent(element: VueElement, text: string): void {
    if (element.host.kind.box === 'text') {
      if ((element.ownText ?? '') === text) return
      element.ownText = text
      return changed(element)
    }
    if (element.content) {
      if (text !== '') return setText(element.content, text)
      remove(element.content)
      element.content = undefined
    } else if (text !== '') {
      element.content = new VueText()
      element.attach(element.content, null)
      setText(element.content, text)
    }
  }

  return {
    createElement(name, _namespace, _is, given) {
      const type = typeOf(context, name)
      const element = new VueElement((given ?? {}) as VueProperties)
      element.host = new ComponentElement(context, type, toProperties(element, type))
      for (const key of ['textContent', 'innerHTML'])
        if (given && Object.hasOwn(given, key)) setContent(element, textOf(given[key]))
      return element
    },
    createText(text) {
      const node = new VueText()
      setText(node, text)
      return node
    },
    createComment: () => new PageComment(),
    insert(node, parent, anchor = null) {
      parent.attach(node, anchor)
      place(node)
    },
    remove,
    setText: (node, text) => node instanceof VueText && setText(node, text),
    setElementText: (element, text) =>
      element instanceof VueElement && setContent(element, toShownText(text)),
    setScopeId: (element, scope) =>
      element instanceof VueElement && void element.host.scopes.push(scope),
    parentNode: (node) => node.parentNode,
    nextSibling: (node) => node.nextSibling,
    patchProp(element, key, _before, next: unknown) {
      if (!(element instanceof VueElement)) return
      // What is typed may differ from a value that is the same as before.
      if (element.properties[key] === next && key !== 'value') return
      element.properties[key] = next
      if (key === 'textContent' || key === 'innerHTML') setContent(element, textOf(next))
      else changed(element)
    },
  }
}

/** Returns the element for a name in a template: `View` is the component of that name. */
function typeOf({ isElementName }: PageContext, name: string): string {
  const element = elementName(name)
  return componentOf(name).isMissing && isElementName(element) ? element : name
}
