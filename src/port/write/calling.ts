import type { Calling } from '../recognise/operation.ts'
import { unwrap, type Node } from '../source/tree.ts'
import {
  answersOf,
  block,
  isAnswered,
  writeCallback,
  writeProperties,
  writeStatements,
  type Answers,
} from './answers.ts'
import type { Draft } from './draft.ts'
import { layoutAt } from './layout.ts'
import { writeData } from './payload.ts'
import type { Phases } from './phases.ts'

/** How the promise of a call is used. */
type PromiseUse = 'none' | 'awaited' | 'used'

/** Rewrites a call of `send` or `close`. */
export function writeCalling(draft: Draft, operation: Calling, phases: Phases): void {
  const { node, op, parts } = operation
  const answers = answersOf(operation)
  refuseOptional(draft, node, answers)
  const promise = isAnswered(answers) ? 'none' : promiseUse(draft, node)
  if (isAnswered(answers) && promisesAnswer(draft, op) && promiseUse(draft, node) !== 'none')
    draft.refuse('answered twice', node)
  refusePhase(draft, operation, phases)
  if (draft.from.habits.throws && draft.isCaught(node)) draft.refuse('caught', node)
  if (promise !== 'none' && draft.isCaught(node)) draft.refuse('caught', node)
  if (draft.isCaughtPromise(node)) draft.refuse('caught', node)
  const data = op === 'send' ? (parts.data ?? draft.refuse('no data', node)) : undefined
  const written = data && writeData(draft, data)
  const code = closeCode(draft, operation, answers)
  if (op === 'close') differInClose(draft, operation)
  else differInFailure(draft, operation, phases, answers)
  draft.rewriter.replace(node, () => {
    const reason = parts.reason && draft.text(parts.reason)
    const call = writeCall(draft, operation, written?.(), code?.(), reason, answers)
    return typeof call === 'string' ? settleAs(draft, node, call, promise, op) : call.join('')
  })
}

/** Records a message that may be sent after the end, where only one platform reports the failure. */
function differInFailure(
  draft: Draft,
  { node, socket }: Calling,
  phases: Phases,
  answers: Answers,
): void {
  if (draft.from.habits.failsUncaught === draft.to.habits.failsUncaught) return
  const mayBeLate = phases.at(node, socket) === 'any' || phases.isLater(node)
  if (!isAnswered(answers) && mayBeLate) draft.differ('failure-uncaught', node)
}

const promisesAnswer = (draft: Draft, op: 'send' | 'close'): boolean =>
  draft.from.reader.results[op] !== undefined

/** Returns whether a call is of a member behind `?.`. */
const isOptional = ({ callee }: Calling['node']): boolean =>
  callee.type === 'OptionalMemberExpression' && callee.optional

/** Refuses an optional function, and an optional call that becomes several statements. */
function refuseOptional(draft: Draft, node: Calling['node'], answers: Answers): void {
  const isSeveral = isAnswered(answers) && draft.to.writer.answers === 'none'
  const isOptionalCall = node.type === 'OptionalCallExpression'
  if (isOptionalCall && (node.optional || isSeveral)) draft.refuse('optional', node)
}

function writeCall(
  draft: Draft,
  operation: Calling,
  data: string | undefined,
  code: string | undefined,
  reason: string | undefined,
  answers: Answers,
): string | string[] {
  const { node, op, socket } = operation
  const { writer } = draft.to
  const name = draft.text(socket) + (isOptional(node) ? '?' : '')
  const layout = layoutAt(draft, node)
  const make = (given: readonly string[]) =>
    op === 'send'
      ? writer.send(name, data!, given, layout)
      : writer.close(name, code, reason, given, layout)
  if (!isAnswered(answers)) return make([])
  if (writer.answers === 'three callbacks') return make(writeProperties(draft, answers, op))
  if (writer.answers === 'error and value') return make(writeCallback(draft, answers, op))
  const parent = draft.parentOf(node)
  const lines = writeStatements(draft, node, make([]), answers, operation)
  const indent = draft.rewriter.indentOf(draft.statementOf(node))
  if (parent?.type === 'ExpressionStatement' && draft.isInList(parent)) {
    return [lines.join(`\n${indent}`)]
  }
  if (parent?.type === 'ArrowFunctionExpression' && parent.body === node) {
    return [block(lines, `${indent}  `)]
  }
  return draft.refuse('answer in expression', node)
}

function promiseUse(draft: Draft, node: Node): PromiseUse {
  const parent = draft.parentOf(node)
  if (parent?.type === 'AwaitExpression') {
    return draft.parentOf(parent)?.type === 'ExpressionStatement' ? 'awaited' : 'used'
  }
  if (parent?.type === 'ExpressionStatement') return 'none'
  if (parent?.type === 'ArrowFunctionExpression' && parent.body === node) return 'none'
  return 'used'
}

/** Returns a call that gives the promise which the program uses. */
function settleAs(
  draft: Draft,
  node: Node,
  call: string,
  promise: PromiseUse,
  op: 'send' | 'close',
): string {
  if (promise === 'none' || !promisesAnswer(draft, op)) return call
  if (promise === 'awaited' && draft.to.writer.promisesAnswer) return call
  // Without a value to give, a promise of the target says as much as that of the source.
  return draft.refuse('promise used', node)
}

function refusePhase(draft: Draft, { node, op, socket }: Calling, phases: Phases): void {
  const phase = phases.at(node, socket)
  if (phase === 'before')
    draft.refuse(op === 'send' ? 'send before open' : 'close before open', node)
  if (phase === 'after') draft.refuse(op === 'send' ? 'send after end' : 'close after end', node)
}

/** Returns the close code for the target; none where the target's default is the source's. */
function closeCode(
  draft: Draft,
  { node, op, parts }: Calling,
  answers: Answers,
): (() => string) | undefined {
  if (op !== 'close') return undefined
  const { from, to } = draft
  const { code } = parts
  if (!code) {
    const own = from.habits.defaultClose.code
    const isSame = own === to.habits.defaultClose.code
    return own === undefined || (isSame && !parts.reason) ? undefined : () => String(own)
  }
  const literal = unwrap(code)
  if (literal.type !== 'NumericLiteral') {
    draft.differ('close-code-unknown', node)
    return () => draft.text(code)
  }
  const { value } = literal
  const isSent = ({ closeCodes }: typeof to.habits) =>
    closeCodes.some(([first, last]) => first <= value && value <= last)
  if (!isSent(from.habits) || !isSent(to.habits)) {
    if (isAnswered(answers) || from.habits.throws || !isSent(from.habits)) {
      draft.refuse('close code', node, { code: value })
    }
    draft.differ('close-code', node)
    return () => '1000'
  }
  return () => draft.text(code)
}

/** Records that a close without a code or a reason has the platform's own. */
function differInClose(draft: Draft, { node, parts }: Calling): void {
  const { from, to } = draft
  const told = ({ defaultClose: { reason, told = reason } }: typeof to.habits) => told
  const isSame =
    from.habits.defaultClose.reason === to.habits.defaultClose.reason &&
    told(from.habits) === told(to.habits)
  if (!parts.code || (!parts.reason && !isSame)) draft.differ('default-close', node)
}
