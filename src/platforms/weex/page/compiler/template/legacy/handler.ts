import { parseExpression } from '@babel/parser'
import type { AttributeNode, DirectiveNode } from '@vue/compiler-core'
import type { PageFile } from '../../page.ts'
import { attributeStretch } from '../attributes.ts'
import { parseStatements } from '../expression-errors.ts'
import { codeAt, withoutBraces } from '../interpolation.ts'
import { directive, expression } from '../nodes.ts'

/** Creates a handler from `onclick="f"`, `onclick="{{f}}"` or `onclick="f(1, item)"`. */
export function toHandler(file: PageFile, attribute: AttributeNode): DirectiveNode {
  const { text, start } = withoutBraces(attributeStretch(attribute))
  const code = codeAt(file, { text: text.replace(/[\s;]+$/, ''), start })
  const passing = withEvent(code.content)
  if (passing === undefined) parseStatements(file, code)
  return directive(
    'on',
    attribute.name.slice('on'.length),
    passing === undefined ? code : expression(passing, code.loc),
    attribute.loc,
  )
}

/** Adds the event as the last argument of a call; returns `undefined` for code without a call. */
function withEvent(code: string): string | undefined {
  try {
    const call = parseExpression(code)
    if (call.type !== 'CallExpression') return undefined
    const open = code.slice(0, call.end! - 1).trimEnd()
    const comma = call.arguments.length === 0 || open.endsWith(',') ? '' : ', '
    return `${open}${comma}$event)`
  } catch {
    // Vue's compiler tells what is wrong with it, and where.
    return undefined
  }
}
