import type { Reading } from '../recognise/operation.ts'
import { unwrap } from '../source/tree.ts'
import type { Draft } from './draft.ts'

/** Rewrites the use of a property. */
export function writeReading(draft: Draft, operation: Reading): void {
  const { op, node, socket, name, value } = operation
  const { writer } = draft.to
  if (node.type === 'OptionalMemberExpression') draft.refuse('optional', node)
  if (op === 'binaryType') return dropBinaryType(draft, operation)
  if (op === 'state') {
    if (!writer.state) return draft.refuse('no state', node)
    draft.differ('state-meaning', node)
    return draft.rewriter.replace(node, () => writer.state!(draft.text(socket)))
  }
  if (value) return draft.refuse('assignment', node)
  const isOfSocket = draft.program.flow.valueOf(socket).kinds.has('socket')
  draft.rewriter.replace(node, () =>
    writer.constant && isOfSocket
      ? writer.constant(draft.text(socket), name)
      : String(CONSTANTS.indexOf(name)),
  )
}

const CONSTANTS = ['CONNECTING', 'OPEN', 'CLOSING', 'CLOSED']

/** Removes a request for an `ArrayBuffer`, which every target gives. */
function dropBinaryType(draft: Draft, { node, value }: Reading): void {
  const literal = value && unwrap(value)
  if (literal?.type !== 'StringLiteral' || literal.value !== 'arraybuffer') {
    return draft.refuse('blob', node)
  }
  const statement = draft.statementOf(node)
  if (
    statement.type !== 'ExpressionStatement' ||
    draft.parentOf(draft.parentOf(node)!) !== statement
  ) {
    return draft.refuse('assignment', node)
  }
  draft.rewriter.remove(statement)
}
