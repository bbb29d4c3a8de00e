import type { Listening } from '../recognise/operation.ts'
import { isFunction, unwrap, walk, type Node } from '../source/tree.ts'
import type { Draft } from './draft.ts'
import { writeHandler } from './handler.ts'
import { givenTo } from './answers.ts'
import type { Phases } from './phases.ts'

/**
 * Rewrites the setting of a listener.
 *
 * @param added Operations that {@link resolveListeners} adds; complete when the text is written.
 */
export function writeListening(
  draft: Draft,
  operation: Listening,
  phases: Phases,
  added: ReadonlySet<Node>,
): void {
  const { node, event, socket, handler } = operation
  if (node.type === 'OptionalCallExpression') draft.refuse('optional', node)
  const phase = phases.at(node, socket)
  if (event === 'open' && draft.from.habits.lateOpen !== draft.to.habits.lateOpen) {
    if (phase !== 'before' || phases.waits(node, socket)) draft.refuse('late open', node)
  }
  if (!isStatement(draft, node)) draft.refuse('listener in expression', node)
  if (handler) refuseThis(draft, handler)
  const called = draft.to.writer.called[event]!
  if (handler && !mayWrite(handler)) draft.refuse('handler form', node)
  draft.rewriter.replace(node, () => {
    const name = draft.text(socket)
    const written = handler && writeHandler(draft, handler, givenTo(draft, event), called, name)
    const { add, listen } = draft.to.writer
    return add && written && added.has(node)
      ? add(name, event, written)
      : listen(name, event, written)
  })
  differInEvent(draft, operation)
}

/** Refuses a `this` that is not the socket, or in a function that others may call. */
function refuseThis(draft: Draft, handler: Node): void {
  for (const callee of draft.program.flow.valueOf(handler).functions) {
    if (callee.type === 'ArrowFunctionExpression') continue
    if (callee === unwrap(handler) && draft.from.reader.bindsThis) continue
    walk(callee.body, (node) => {
      const isOwn = node.type === 'ThisExpression' && draft.functionThisOf(node) === callee
      if (isOwn) draft.refuse('this', node)
    })
  }
}

/** Returns whether a function can be written as a handler: a property's method cannot. */
function mayWrite(handler: Node): boolean {
  const callee = unwrap(handler)
  return !isFunction(callee) || callee.type !== 'FunctionExpression' || !callee.generator
}

/** Returns whether the value of an operation is not used. */
function isStatement(draft: Draft, node: Node): boolean {
  const parent = draft.parentOf(node)
  if (parent?.type === 'ArrowFunctionExpression') return parent.body === node
  return parent?.type === 'ExpressionStatement'
}

function differInEvent(draft: Draft, { event, node }: Listening): void {
  const { from, to } = draft
  if (event === 'close' && from.habits.refusalTold !== to.habits.refusalTold) {
    draft.differ('refusal-told', node)
  }
  if (event === 'close' || event === 'error') {
    const isSame = from.habits.lossTold === to.habits.lossTold
    if (!isSame || (event === 'close' && from.habits.lostCode !== to.habits.lostCode)) {
      draft.differ('loss-told', node)
    }
  }
  const reasons = ({ lossReason, refusalReason }: typeof to.habits) =>
    `${lossReason} ${refusalReason}`
  if (event === 'close' && reasons(from.habits) !== reasons(to.habits)) {
    draft.differ('end-reason', node)
  }
  if (event === 'close' && from.habits.tellsOwnCode !== to.habits.tellsOwnCode) {
    draft.differ('own-code', node)
  }
}
