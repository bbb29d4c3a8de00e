import type { ElementNode, NodeTransform, TransformContext } from '@vue/compiler-core'
import { ElementTypes, NodeTypes } from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import { stringLiteral } from '../../../../writing/javascript.ts'
import type { PageFile } from '../../../shared/page/compiler/page.ts'
import { attributeStretch } from '../../../shared/page/compiler/template/attributes.ts'
import {
  attributeOf,
  directive,
  expression,
  isElement,
  makeFrame,
  repeated,
  setKind,
} from '../../../shared/page/compiler/template/nodes.ts'
import { fillSlots } from '../../../shared/page/compiler/template/slots.ts'
import { take } from '../../../shared/page/compiler/template/take.ts'
import { isElementName } from '../component-names.ts'
import type { TemplateFunctions } from '../template-module.ts'
import { toProperties } from './attributes.ts'
import { takeLoop } from './loop.ts'
import { called, safeCode, valueOf } from './values.ts'

/** Vue's names of the conditions. */
const CONDITIONS = { 'wx:if': 'if', 'wx:elif': 'else-if', 'wx:else': 'else' } as const

/** Returns whether a property is one of Vue's conditions. */
const isCondition = ({ name }: { readonly name: string }): boolean =>
  /^(?:if|else-if|else)$/.test(name)

/** Elements that are not drawn where they stand. */
const UNDRAWN = new Set(['import', 'wxs'])

/**
 * Transforms the elements of a template into elements known to Vue's compiler. Runs before Vue's
 * own transforms, and again within each `v-if` and `v-for` created from an element: `wx:for` comes
 * first, and `wx:if` counts for each round.
 */
export function wxmlTransform(file: PageFile): NodeTransform {
  return (node, context) => {
    if (node.type === NodeTypes.INTERPOLATION) {
      const { loc } = node.content
      node.content = safeCode(file, { text: loc.source, start: loc.start.offset })
      return
    }
    if (!isElement(node as ElementNode)) return
    const element = node as ElementNode
    const { tag } = element
    // Vue's own frames, made from elements below.
    if (tag === 'template' && element.tagType === ElementTypes.TEMPLATE) return
    if (UNDRAWN.has(tag) || (tag === 'template' && attributeOf(element, 'name')))
      return context.removeNode()
    if (takeRounds(file, context, element)) return
    takeCondition(file, element)
    if (tag === 'block') {
      element.props = element.props.filter(isCondition)
      return makeFrame(element)
    }
    if (tag === 'template') return draw(file, context, element, '$template', 'is')
    if (tag === 'include') return draw(file, context, element, '$include', 'src')
    const isComponent = tag !== 'slot' && tag !== 'component' && !isElementName(tag)
    setKind(element, isComponent)
    if (tag !== 'component') element.props = toProperties(file, context, element, element.props)
    if (isComponent) makeComponent(element, tag)
  }
}

function takeRounds(file: PageFile, context: TransformContext, element: ElementNode): boolean {
  const loop = takeLoop(file, context, element)
  if (loop) context.replaceNode(repeated(element, ...loop))
  return loop !== undefined
}

function takeCondition(file: PageFile, element: ElementNode): void {
  for (const [name, vueName] of Object.entries(CONDITIONS)) {
    const attribute = take(element, name)
    if (!attribute) continue
    const code = vueName === 'else' ? undefined : valueOf(file, attributeStretch(attribute))
    element.props.push(directive(vueName, undefined, code, attribute.loc))
  }
}

/** Draws what a function of the framework returns for an attribute, with the `data` given. */
function draw(
  file: PageFile,
  context: TransformContext,
  element: ElementNode,
  method: keyof TemplateFunctions,
  attribute: string,
): void {
  const { loc } = element
  const wanted = take(element, attribute)
  const data = take(element, 'data')
  const kept = element.props.filter(isCondition)
  const shown = called(file, context, method, attributeStretch(wanted!))
  element.tag = 'component'
  element.children = []
  setKind(element, true)
  element.props = [...kept, directive('bind', 'is', shown, loc)]
  if (!data) return
  // The braces of `data="{{a, b: 1}}"` are those of an object.
  const { text, start } = attributeStretch(data)
  const [, before = '', inner = ''] = /^(\s*\{)(\{[^]*\})\}\s*$/.exec(text) ?? []
  const object = inner.trim() === '' ? '{}' : inner
  const code = safeCode(file, { text: object, start: start + before.length })
  element.props.push(directive('bind', 'data', code, data.loc))
}

/** Changes an element to the component that the page registers under its name. */
function makeComponent(element: ElementNode, name: string): void {
  const { loc } = element
  fillSlots(element)
  element.tag = 'component'
  const found = expression(`$component(${stringLiteral(name)})`, loc)
  element.props.push(directive('bind', 'is', found, loc))
}
