import { parse } from '@babel/parser'
import type { SimpleExpressionNode } from '@vue/compiler-core'
import { INCOMPLETE } from '../messages.ts'
import type { PageFile } from '../page.ts'

/**
 * Reports where in an expression the parser stopped.
 *
 * @param start Offset of the expression.
 * @param code The expression; the parsed text had a single character before the expression.
 * @param message Message of the parser, with the position in brackets at the end.
 */
export function tellExpression(
  { source, services }: PageFile,
  start: number,
  code: string,
  message: string,
): void {
  const [, text = message, line = '1', column = '1'] =
    /^([^]*?) \((\d+):(\d+)\)/.exec(message) ?? []
  const before = code.split('\n').slice(0, Number(line) - 1)
  const lineStart = before.reduce((sum, { length }) => sum + length + 1, 0)
  const stopped = lineStart + Number(column) - (line === '1' ? 1 : 0)
  const at = stopped + /^\s*/.exec(code.slice(stopped))![0].length
  if (at >= code.length) return services.error(start + code.trimEnd().length, INCOMPLETE)
  // Babel words what a line of a script would lack; it is something too many here.
  const plain = text === 'Missing semicolon.' ? 'Unexpected token' : text.replace(/\.$/, '')
  services.error(start + at, services.syntaxErrorText(plain, source, start + at))
}

/**
 * Parses a handler of several statements. Vue leaves handlers to the template parser, but the
 * template parser parses no code here and would not report where in an expression the fault is.
 */
export function parseStatements(
  file: PageFile,
  exp: SimpleExpressionNode,
  typescript = false,
): void {
  if (!exp.content.includes(';')) return
  try {
    exp.ast = parse(` ${exp.content} `, {
      plugins: typescript ? ['typescript'] : [],
    }).program
  } catch (thrown) {
    tellExpression(file, exp.loc.start.offset, exp.content, (thrown as Error).message)
    exp.ast = false
  }
}
