import type { AttributeNode, DirectiveNode, TransformContext } from '@vue/compiler-core'
import {
  createCompoundExpression,
  processExpression,
} from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import type { PageFile } from '../page.ts'
import { splitDeclarations } from '../../../../shared/page/styles/inline.ts'
import { checkProperty, readDeclaration } from '../style/declaration.ts'
import { toCamelCase } from '../../../../shared/page/styles/compile/value.ts'
import { attributeStretch } from '../../../../shared/page/compiler/template/attributes.ts'
import {
  joinParts,
  type Part,
  splitInterpolations,
} from '../../../../shared/page/compiler/template/interpolation.ts'
import { directive, expression } from '../../../../shared/page/compiler/template/nodes.ts'

const isCode = ({ kind }: Part): boolean => kind === 'code'

/**
 * Converts a `style` attribute from text to an object.
 *
 * @returns The directive for the attribute; none for an empty style.
 */
export function bindStyle(
  file: PageFile,
  context: TransformContext,
  attribute: AttributeNode,
): DirectiveNode[] {
  const { loc } = attribute
  const stretch = attributeStretch(attribute)
  const whole = file.format === 'we' ? splitInterpolations(file, stretch) : []
  if (whole.length === 1 && isCode(whole[0]!))
    return [directive('bind', 'style', joinParts(file, context, whole), loc)]

  const declarations = splitDeclarations(stretch)
  const children = declarations.flatMap(({ name, value }) => {
    const parts = whole.some(isCode) ? splitInterpolations(file, value) : []
    const property = `${JSON.stringify(toCamelCase(name.text))}: `
    if (parts.some(isCode)) {
      checkProperty(file, name.text, name.start)
      return [property, processed(context, joinParts(file, context, parts)), ', ']
    }
    const read = readDeclaration(file, name.text, value.text, name.start)
    return read === undefined ? [] : [property, JSON.stringify(read), ', ']
  })
  if (children.length === 0) return []
  if (!whole.some(isCode))
    return [directive('bind', 'style', expression(`({${children.join('')}})`, loc), loc)]
  const exp = createCompoundExpression(['({', ...children, '})'])
  return [directive('bind', 'style', exp, loc)]
}

/** Processes an expression as Vue's own transforms do; joined texts have already been processed. */
function processed(context: TransformContext, exp: ReturnType<typeof joinParts>) {
  return 'content' in exp ? processExpression(exp, context) : exp
}
