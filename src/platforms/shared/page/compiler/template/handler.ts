import { parseExpression } from '@babel/parser'
import type { DirectiveNode, SourceLocation } from '@vue/compiler-core'
import type { PageFile } from '../page.ts'
import { parseStatements } from './expression-errors.ts'
import { codeAt, type Stretch, withoutBraces } from './interpolation.ts'
import { directive, expression } from './nodes.ts'

/**
 * Creates a handler from `f`, `{{f}}` or `f(1, item)`.
 *
 * @param event Name of the event, e.g. `click`.
 * @param value Value of the attribute.
 */
export function toHandler(
  file: PageFile,
  event: string,
  value: Stretch,
  loc: SourceLocation,
): DirectiveNode {
  const { text, start } = withoutBraces(value)
  const code = codeAt(file, { text: text.replace(/[\s;]+$/, ''), start })
  const passing = withEvent(code.content)
  if (passing === undefined) parseStatements(file, code)
  return directive('on', event, passing === undefined ? code : expression(passing, code.loc), loc)
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
