import type { ElementNode, NodeTransform, TransformContext } from '@vue/compiler-core'
import { ElementTypes } from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import { attributeStretch } from '../../../../page/compiler/template/attributes.ts'
import { codeAt, withoutBraces } from '../../../../page/compiler/template/interpolation.ts'
import {
  directive,
  isElement,
  makeFrame,
  repeated,
  setKind,
} from '../../../../page/compiler/template/nodes.ts'
import type { PageFile } from '../page.ts'
import { toProperties } from './attributes.ts'
import { dropTexts, takeText } from './content.ts'
import { toLoop } from './loop.ts'
import { fillSlots } from '../../../../page/compiler/template/slots.ts'
import { take } from '../../../../page/compiler/template/take.ts'

/** Vue's names of the conditions. */
const CONDITIONS = { if: 'if', elif: 'else-if', else: 'else' } as const

/** Elements that hold others, without a component on the screen. */
const FRAMES = new Set(['block', 'template', 'slot', 'component'])

/**
 * Transforms the elements of a template into elements known to Vue's compiler. Runs before Vue's
 * own transforms, and again within each `v-if` and `v-for` created from an element: `if` comes
 * first, as in BlueOS.
 *
 * @param components Components of `<import>`, by name.
 */
export function uxTransform(
  file: PageFile,
  components: ReadonlyMap<string, string>,
): NodeTransform {
  const { elements } = file.dialect
  return (node, context) => {
    if (!isElement(node as ElementNode)) return
    const element = node as ElementNode
    const name = element.tag.toLowerCase()
    if (takeCondition(file, context, element) || takeLoop(file, context, element)) return
    if (name === 'block') return makeFrame(element)
    // Vue's own frames, made from elements above.
    if (name === 'template' && element.tagType === ElementTypes.TEMPLATE) return
    const isComponent = components.has(name) || name === 'component'
    element.tag = name
    setKind(element, isComponent)
    element.props = element.props.flatMap((prop) => toProperties(file, context, element, prop))
    if (isComponent) fillSlots(element)
    else if (Object.hasOwn(elements, name) && elements[name]!.showsText) {
      return takeText(file, context, element)
    } else if (!Object.hasOwn(elements, name) && !FRAMES.has(name)) {
      file.note('component-not-here', element.loc.start.offset, { component: name })
    }
    if (name !== 'slot') dropTexts(file, element)
  }
}

/**
 * Converts `if`, `elif` or `else`. With a loop at the same element the condition goes around the
 * loop.
 */
function takeCondition(file: PageFile, context: TransformContext, element: ElementNode): boolean {
  for (const [name, vueName] of Object.entries(CONDITIONS)) {
    const attribute = take(element, name)
    if (!attribute) continue
    const stretch = withoutBraces(attributeStretch(attribute))
    const code = name === 'else' ? undefined : codeAt(file, stretch)
    const condition = directive(vueName, undefined, code, attribute.loc)
    const hasLoop = element.props.some((prop) => prop.name === 'for')
    if (!hasLoop) {
      element.props.push(condition)
      if (element.tag === 'block') makeFrame(element)
    } else {
      context.replaceNode({ ...frameAround(element), props: [condition] } as ElementNode)
    }
    return true
  }
  return false
}

function takeLoop(file: PageFile, context: TransformContext, element: ElementNode): boolean {
  const loop = take(element, 'for')
  if (!loop) return false
  const id = take(element, 'tid')
  context.replaceNode(repeated(element, ...toLoop(file, context, loop, id)))
  return true
}

const frameAround = (element: ElementNode) => ({
  ...element,
  tag: 'template',
  tagType: ElementTypes.TEMPLATE,
  children: [element],
  codegenNode: undefined,
})
