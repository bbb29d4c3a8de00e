import type {
  AttributeNode,
  DirectiveNode,
  ElementNode,
  SimpleExpressionNode,
  TransformContext,
} from '@vue/compiler-core'
import { isMemberExpression } from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import { attributeStretch } from '../../../../page/compiler/template/attributes.ts'
import { toHandler } from '../../../../page/compiler/template/handler.ts'
import {
  codeAt,
  joinParts,
  splitInterpolations,
  withoutBraces,
} from '../../../../page/compiler/template/interpolation.ts'
import { directive, expression, isAttribute } from '../../../../page/compiler/template/nodes.ts'
import { modelTarget, vueSyntax } from '../messages.ts'
import type { PageFile } from '../page.ts'
import { checkInlineStyle } from '../style.ts'

type Property = AttributeNode | DirectiveNode

/** `onclick` or `on:click`. */
const HANDLER = /^on:?(?=[a-z])/i

const MODEL = /^model:(.+)$/

/** Converts an attribute of a template into Vue's properties. */
export function toProperties(
  file: PageFile,
  context: TransformContext,
  element: ElementNode,
  prop: Property,
): Property[] {
  if (!isAttribute(prop)) return toEvent(file, prop)
  const { name, loc } = prop
  const stretch = attributeStretch(prop)
  const [, modelled] = MODEL.exec(name) ?? []
  if (modelled !== undefined) return toModel(file, element, prop, modelled)
  if (HANDLER.test(name)) return [toHandler(file, name.replace(HANDLER, ''), stretch, loc)]
  const parts = prop.value ? splitInterpolations(file, stretch) : []
  if (parts.some(({ kind }) => kind === 'code'))
    return [directive('bind', name, joinParts(file, context, parts), loc)]
  if (name === 'style') checkInlineStyle(file, stretch)
  return [prop]
}

/** Converts `@click="f"`, the only one of Vue's short forms that the platform knows. */
function toEvent(file: PageFile, prop: DirectiveNode): Property[] {
  // Only the parser's directives have a name of the user's.
  if (prop.rawName === undefined) return [prop]
  const [, event] = /^@([^.]+)/.exec(prop.rawName) ?? []
  if (event === undefined) {
    file.services.error(prop.loc.start.offset, vueSyntax(prop.rawName))
    return []
  }
  const exp = prop.exp as SimpleExpressionNode | undefined
  const value = { text: exp?.content ?? '', start: exp?.loc.start.offset ?? prop.loc.end.offset }
  return [toHandler(file, event, value, prop.loc)]
}

/** Converts `model:value="{{text}}"` to the value, and to its assignment on each change. */
function toModel(
  file: PageFile,
  element: ElementNode,
  prop: AttributeNode,
  name: string,
): Property[] {
  const stretch = withoutBraces(attributeStretch(prop))
  const code = codeAt(file, stretch)
  if (!isMemberExpression(code, {} as TransformContext)) {
    file.services.error(prop.loc.start.offset, modelTarget(prop.name))
    return []
  }
  const assigned = expression(`${stretch.text} = $event.${name}`, code.loc)
  return [
    directive('bind', name, code, prop.loc),
    directive('on', element.tag === 'component' ? `update:${name}` : 'change', assigned, prop.loc),
  ]
}
