import type {
  AttributeNode,
  DirectiveNode,
  ElementNode,
  TransformContext,
} from '@vue/compiler-core'
import { isMemberExpression } from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import { stringLiteral } from '../../../../writing/javascript.ts'
import type { PageFile } from '../../../shared/page/compiler/page.ts'
import { attributeStretch } from '../../../shared/page/compiler/template/attributes.ts'
import {
  codeAt,
  joinParts,
  withoutBraces,
} from '../../../shared/page/compiler/template/interpolation.ts'
import { directive, isAttribute } from '../../../shared/page/compiler/template/nodes.ts'
import { modelTarget, vueSyntax } from './messages.ts'
import { called, partsOf } from './values.ts'

type Property = AttributeNode | DirectiveNode

/** `bindtap`, `bind:tap`, `catchtap`, `mut-bind:tap`, `capture-bind:tap` and their like. */
const HANDLER = /^(?:capture-|mut-)?(bind|catch):?(?=[a-z])(.+)$/i

const MODEL = /^model:(.+)$/

/** Attributes that never reach an element. */
const OWN = /^wx:/

/** Components that report a new value by `change`. */
const BY_CHANGE = /^(?:switch|slider|picker|picker-view|checkbox-group|radio-group|swiper)$/

/** Converts the attributes of an element into Vue's properties. */
export function toProperties(
  file: PageFile,
  context: TransformContext,
  element: ElementNode,
  props: readonly Property[],
): Property[] {
  const modelled = props.flatMap((prop) =>
    isAttribute(prop) && MODEL.test(prop.name) ? modelOf(file, element, prop) : [],
  )
  return props.flatMap((prop): Property[] => {
    if (!isAttribute(prop)) return withoutVue(file, prop)
    const { name, loc } = prop
    if (OWN.test(name)) return []
    const stretch = attributeStretch(prop)
    const model = modelled.find((one) => one.prop === prop)
    if (MODEL.test(name)) {
      if (!model) return []
      const { property, event, path } = model
      const handler = props.find(
        (other): other is AttributeNode => isAttribute(other) && eventOf(other.name) === event,
      )
      const set = handler
        ? called(
            file,
            context,
            '$model',
            attributeStretch(handler),
            `${stringLiteral(path.text)}, `,
          )
        : called(file, context, '$model', { ...path, text: path.text.trim() })
      return [
        directive('bind', property, codeAt(file, path), loc),
        directive('bind', `bind:${event}`, set, loc),
      ]
    }
    const event = eventOf(name)
    if (event !== undefined) {
      // The handler of a field with `model:` is called by what sets the value.
      if (modelled.some((one) => one.event === event)) return []
      const [, kind] = HANDLER.exec(name)!
      const handler = called(file, context, '$on', stretch)
      return [directive('bind', `${kind!.toLowerCase()}:${event}`, handler, loc)]
    }
    const parts = prop.value ? partsOf(file, stretch) : []
    if (parts.some(({ kind }) => kind === 'code'))
      return [directive('bind', name, joinParts(file, context, parts), loc)]
    return [prop]
  })
}

const eventOf = (name: string): string | undefined => HANDLER.exec(name)?.[2]

/** Refuses Vue's short forms, which mean nothing in a mini program. */
function withoutVue(file: PageFile, prop: DirectiveNode): Property[] {
  // Only the parser's directives have a name of the user's.
  if (prop.rawName === undefined) return [prop]
  file.services.error(prop.loc.start.offset, vueSyntax(prop.rawName))
  return []
}

/** Reads `model:value="{{text}}"`. */
function modelOf(file: PageFile, element: ElementNode, prop: AttributeNode) {
  const property = MODEL.exec(prop.name)![1]!
  const path = withoutBraces(attributeStretch(prop))
  if (!isMemberExpression(codeAt(file, path), {} as TransformContext)) {
    file.services.error(prop.loc.start.offset, modelTarget(prop.name))
    return []
  }
  const event = BY_CHANGE.test(element.tag) ? 'change' : 'input'
  return [{ prop, property, event, path }]
}
