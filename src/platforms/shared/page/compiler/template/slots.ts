import type { ElementNode, TemplateChildNode } from '@vue/compiler-core'
import { ElementTypes } from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import { attributeStretch } from './attributes.ts'
import { directive, isElement } from './nodes.ts'
import { take } from './take.ts'

/**
 * Puts the elements in a component's element into the named slots of the component, as told by the
 * attribute `slot`; all others go into the slot without a name.
 */
export function fillSlots(component: ElementNode): void {
  const named = new Map<string, ElementNode[]>()
  const rest: TemplateChildNode[] = []
  for (const child of component.children) {
    const slot = isElement(child) ? take(child, 'slot') : undefined
    if (!slot) rest.push(child)
    else {
      const name = attributeStretch(slot).text.trim()
      named.set(name, [...(named.get(name) ?? []), child as ElementNode])
    }
  }
  if (named.size === 0) return
  const frames = [...named].map(([name, children]) => ({
    ...children[0]!,
    tag: 'template',
    tagType: ElementTypes.TEMPLATE,
    props: [directive('slot', name, undefined, children[0]!.loc)],
    children,
    codegenNode: undefined,
  }))
  component.children = [...frames, ...rest] as TemplateChildNode[]
}
