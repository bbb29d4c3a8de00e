import type { Called, Parameter } from '../../platforms/port-contract.ts'
import { isFunction, unwrap, walk, type FunctionNode, type Node } from '../source/tree.ts'
import type { Draft } from './draft.ts'
import { differInField, Passed } from './fields.ts'
import { fitParameters, namesOf } from './fit.ts'

/**
 * Writes a function handed to the platform, fitted to the target.
 *
 * @param self Name of the socket, in place of a `this` that only the source binds.
 */
export function writeHandler(
  draft: Draft,
  node: Node,
  given: readonly Parameter[],
  called: Called,
  self?: string,
): string {
  const callee = unwrap(node)
  if (!isFunction(callee)) return wrapHandler(draft, node, given, called)
  if (callee.type !== 'ArrowFunctionExpression' && self && draft.from.reader.bindsThis) {
    nameThis(draft, callee, self)
  }
  const { parameters, first } = fitParameters(draft, callee, given, called)
  const keyword = callee.async ? 'async ' : ''
  const body = writeBody(draft, callee, first)
  if (callee.type === 'FunctionExpression' && !callee.generator) {
    return `${keyword}function ${callee.id ? callee.id.name : ''}(${parameters}) ${body}`
  }
  if (callee.type === 'ArrowFunctionExpression') return `${keyword}(${parameters}) => ${body}`
  return draft.refuse('handler form', callee)
}

function writeBody(draft: Draft, { body }: FunctionNode, first: readonly string[]): string {
  const indent = draft.rewriter.indentOf(draft.statementOf(body))
  if (body.type !== 'BlockStatement') {
    const text = draft.text(body)
    const isObject = body.type === 'ObjectExpression'
    if (first.length === 0) return isObject ? `(${text})` : text
    return `{\n${[...first, `return ${text}`].map((line) => `${indent}  ${line}\n`).join('')}${indent}}`
  }
  const text = draft.text(body)
  if (first.length === 0) return text
  const lines = first.map((line) => `${indent}  ${line}`).join('\n')
  if (/^\{[ \t]*\r?\n/.test(text)) return text.replace('{', () => `{\n${lines}`)
  // A body on the line of its brace gets lines of its own.
  const rest = text.slice(1, -1).trim()
  return `{\n${lines}\n${rest && `${indent}  ${rest}\n`}${indent}}`
}

/** Wraps a function that is written elsewhere. */
function wrapHandler(
  draft: Draft,
  node: Node,
  given: readonly Parameter[],
  called: Called,
): string {
  const name = draft.text(node)
  if (given.length === 0) return name
  const isSame = given.every(
    (spec, at) =>
      'object' in spec &&
      called.object?.at === at &&
      Object.entries(spec.object).every(([key, field]) => called.object!.keys[field] === key),
  )
  if (isSame && !draft.to.writer.passesEvents) return name
  for (const spec of given) {
    const fields =
      'object' in spec ? Object.values(spec.object) : 'value' in spec ? [spec.value] : []
    for (const field of fields) differInField(draft, field, called, node)
  }
  const passed = new Passed(draft, called, draft.statementOf(node))
  const values = given.map((spec) => passed.whole(spec))
  const parameters = namesOf(passed)
  const callee = /^[\w$.]+$/.test(name) ? name : `(${name})`
  return `(${parameters.join(', ')}) => ${callee}(${values.join(', ')})`
}

/** Replaces `this` in a function by the name of the socket. */
function nameThis(draft: Draft, callee: FunctionNode, self: string): void {
  const visit = (node: Node): void => {
    if (node.type === 'ThisExpression') draft.rewriter.replace(node, () => self)
  }
  walk(callee.body, (node) => {
    if (node.type === 'ThisExpression' && draft.functionThisOf(node) === callee) visit(node)
  })
}
