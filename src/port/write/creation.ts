import type { Creating, Making } from '../recognise/operation.ts'
import { isCall, isFunction, isMember, nameOf, unwrap, type Node } from '../source/tree.ts'
import type { Draft } from './draft.ts'

/** Gives a text that is equal for expressions with the same connection. */
type KeyOf = (socket: Node) => string

/**
 * Returns the statement that creates a connection and always runs before a use of the connection in
 * the same function; `undefined` where the source does not show one.
 *
 * @param node The use.
 */
export function creationBeside(
  draft: Draft,
  node: Node,
  socket: Node,
  keyOf: KeyOf,
): Node | undefined {
  const key = keyOf(socket)
  for (const operation of draft.program.operations) {
    if (operation.op !== 'make' && operation.op !== 'create') continue
    const target = targetOf(draft, operation)
    if (!target || keyOf(target) !== key) continue
    const statement = draft.statementOf(operation.node)
    if (precedes(draft, statement, node)) return statement
  }
  return undefined
}

/** Returns whether a statement runs before a node whenever the node runs. */
function precedes(draft: Draft, statement: Node, node: Node): boolean {
  const list = draft.parentOf(statement)
  return (
    list !== undefined &&
    draft.isInList(statement) &&
    draft.functionOf(statement) === draft.functionOf(node) &&
    list.start! <= node.start! &&
    node.end! <= list.end! &&
    statement.end! <= node.start! &&
    draft.loopOf(node) === draft.loopOf(statement)
  )
}

/** Returns whether a connection is the parameter of a function given to a promise of a creation. */
export const isOfPromise = (draft: Draft, socket: Node): boolean =>
  draft.program.operations.some(
    (operation) =>
      (operation.op === 'make' || operation.op === 'create') && isGivenTo(draft, operation, socket),
  )

/** Returns the variable or field that takes a created connection. */
function targetOf(draft: Draft, { node }: Making | Creating): Node | undefined {
  const { expression } = awaitedExpression(draft, node)
  const parent = draft.parentOf(expression)
  if (parent?.type === 'VariableDeclarator') return parent.id
  return parent?.type === 'AssignmentExpression' && parent.operator === '='
    ? parent.left
    : undefined
}

/** Returns the only use of a promise of a connection: the creation, or the variable that holds it. */
function promiseOf(draft: Draft, node: Node): Node {
  const declarator = draft.parentOf(node)
  if (declarator?.type !== 'VariableDeclarator') return node
  const [use, ...more] = draft.program.names.bindingOf(declarator.id)?.references ?? []
  return use && more.length === 0 ? use : node
}

function isGivenTo(draft: Draft, { node }: Making | Creating, socket: Node): boolean {
  const member = draft.parentOf(promiseOf(draft, node))
  const call = member && draft.parentOf(member)
  if (!isMember(member) || nameOf(member) !== 'then' || !isCall(call)) return false
  const handler = call.arguments[0] && unwrap(call.arguments[0])
  if (!isFunction(handler) || draft.functionOf(socket) !== handler) return false
  const [parameter] = handler.params
  const binding = draft.program.names.bindingOf(unwrap(socket))
  return binding !== undefined && binding.node === parameter
}

/** Returns an expression with its `await` and assertions of types. */
export function awaitedExpression(
  draft: Draft,
  node: Node,
): { readonly expression: Node; readonly awaited: boolean } {
  let expression = node
  let awaited = false
  for (let parent = draft.parentOf(node); parent; parent = draft.parentOf(expression)) {
    if (parent.type === 'AwaitExpression') awaited = true
    else if (!/^TS(As|NonNull|Satisfies)/.test(parent.type)) break
    expression = parent
  }
  return { expression, awaited }
}
