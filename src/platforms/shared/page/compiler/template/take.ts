import type { AttributeNode, ElementNode } from '@vue/compiler-core'
import { attributeOf } from './nodes.ts'

/** Takes an attribute off an element. */
export function take(element: ElementNode, name: string): AttributeNode | undefined {
  const found = attributeOf(element, name)
  if (found) element.props = element.props.filter((prop) => prop !== found)
  return found
}
