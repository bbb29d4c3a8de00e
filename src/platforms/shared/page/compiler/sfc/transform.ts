import type { ElementNode, NodeTransform, SimpleExpressionNode } from '@vue/compiler-core'
import { ElementTypes, isCoreComponent } from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import type { PageFile } from '../page.ts'
import { parseStatements } from '../template/expression-errors.ts'
import { isAttribute, isElement as isElementNode, setKind } from '../template/nodes.ts'

/**
 * Prepares the elements of a template: what Vue has only with a document becomes an element that
 * the platform does not know. Runs before Vue's own transforms.
 *
 * @param isElement Returns whether a name is an element of the platform.
 * @param typescript Whether expressions may hold types.
 */
export function templateTransform(
  file: PageFile,
  isElement: (tag: string) => boolean,
  typescript: boolean,
): NodeTransform {
  return (node) => {
    if (!isElementNode(node as ElementNode)) return
    const element = node as ElementNode
    const { tag } = element
    if (isCoreComponent(tag) && !/^keep-?alive$/i.test(tag)) {
      element.tag = tag.toLowerCase()
      setKind(element, false)
    }
    // An element of the platform with the name of a slot's or a template's is none of Vue's.
    if (element.tagType === ElementTypes.COMPONENT && isElement(tag)) setKind(element, false)
    for (const prop of element.props) {
      if (!isAttribute(prop) && prop.name === 'on' && prop.exp)
        parseStatements(file, prop.exp as SimpleExpressionNode, typescript)
    }
  }
}
