import type { Making } from '../recognise/operation.ts'
import { isFunction, type FunctionNode, type Node, type Tree } from '../source/tree.ts'
import { givenTo, inlineHandler, writeProperties } from './answers.ts'
import { awaitedExpression } from './creation.ts'
import type { Draft } from './draft.ts'
import { Passed } from './fields.ts'
import { layoutAt } from './layout.ts'
import { writeRequest } from './request.ts'

/** Where a created socket goes. */
interface Holder {
  /** Creates the name of the socket from then on. */
  readonly name: () => string
  readonly statement: Node
}

/** Rewrites the creation of a connection. */
export function writeMaking(draft: Draft, { node, parts: written, dropped }: Making): void {
  const parts = withoutIdle(written)
  for (const option of dropped) draft.differ('option-dropped', option)
  if (draft.from.habits.throws && draft.isCaught(node)) draft.refuse('caught', node)
  const { expression, awaited } = awaitedExpression(draft, node)
  const isPromise = draft.from.writer.promisesSocket && !awaited
  if (draft.from.writer.promisesSocket && (draft.isCaught(node) || draft.isCaughtPromise(node))) {
    draft.refuse('caught', node)
  }
  if (isPromise && draft.parentOf(expression)?.type !== 'ExpressionStatement') {
    return writePromised(draft, node, parts)
  }
  const request = writeRequest(draft, parts, node)
  const layout = layoutAt(draft, node)
  const holder = holderOf(draft, expression)
  const { writer } = draft.to
  if (writer.promisesSocket) refuseAwait(draft, node, isPromise)
  const create = () => writer.make(request(), layout, writeAnswers(draft, parts))
  draft.rewriter.replace(expression, () =>
    needsAwait(draft, isPromise) ? `await ${create()}` : create(),
  )
  const told = writeCreated(draft, parts, node)
  if (!holder) return refuseStatements(draft, node, parts)
  draft.rewriter.addAfter(holder.statement, () =>
    afterCreating(draft, holder.name(), request, node, told).join(
      `\n${draft.rewriter.indentOf(holder.statement)}`,
    ),
  )
}

/** Refuses a creation inside an expression, for a target with statements after a creation. */
function refuseStatements(draft: Draft, node: Node, { success, complete }: Making['parts']): void {
  const { connect, settle, answersCreation } = draft.to.writer
  const isAnswered = !answersCreation && (success ?? complete) !== undefined
  if (connect || settle || isAnswered) draft.refuse('created in expression', node)
}

const needsAwait = (draft: Draft, isPromise: boolean): boolean =>
  draft.to.writer.promisesSocket && !isPromise

/** Returns the statements after the statement that creates a socket. */
function afterCreating(
  draft: Draft,
  name: string,
  request: ReturnType<typeof writeRequest>,
  node: Node,
  told: () => readonly string[],
): string[] {
  const { writer } = draft.to
  const lines: string[] = []
  if (writer.connect) lines.push(writer.connect(name, request(), layoutAt(draft, node)))
  if (writer.settle) lines.push(writer.settle(name))
  return [...lines, ...told()]
}

/** Rewrites a promise of a socket that the program uses as such. */
function writePromised(draft: Draft, node: Node, parts: Making['parts']): void {
  const request = writeRequest(draft, parts, node)
  const layout = layoutAt(draft, node)
  const { writer } = draft.to
  const told = writeCreated(draft, parts, node)
  draft.rewriter.replace(node, () => {
    const answers = writeAnswers(draft, parts)
    if (writer.promisesSocket) return writer.make(request(), layout, answers)
    const indent = draft.rewriter.indentOf(draft.statementOf(node))
    const name = draft.fresh('socket', node)
    const lines = [
      `const ${name} = ${writer.make(request(), layout, answers)}`,
      ...afterCreating(draft, name, request, node, told),
    ]
    if (lines.length === 1) return `Promise.resolve(${writer.make(request(), layout, answers)})`
    const body = [...lines, `return ${name}`].map((line) => `${indent}  ${line}\n`).join('')
    return `(async () => {\n${body}${indent}})()`
  })
}

/** Leaves out callbacks without a statement. */
const withoutIdle = (parts: Making['parts']): Making['parts'] =>
  Object.fromEntries(
    Object.entries(parts).filter(
      ([name, part]) => !(CALLBACKS.includes(name) && isFunction(part) && isIdle(part)),
    ),
  )

const CALLBACKS = ['success', 'fail', 'complete']

const isIdle = ({ body }: FunctionNode): boolean =>
  body.type === 'BlockStatement' && body.body.length === 0

/** Writes the callbacks of the creation as properties, where the target has them. */
const writeAnswers = (draft: Draft, { success, fail, complete }: Making['parts']): string[] =>
  draft.to.writer.answersCreation
    ? writeProperties(
        draft,
        {
          ...(success && { success }),
          ...(fail && { fail }),
          ...(complete && { complete }),
        },
        'create',
      )
    : []

/** Writes the callbacks of the creation as statements, where the target has none. */
function writeCreated(draft: Draft, parts: Making['parts'], node: Node): () => readonly string[] {
  const { success, fail, complete } = parts
  if (draft.to.writer.answersCreation) return () => []
  if (fail) draft.differ('failure-not-told', node)
  if (!success && !complete) return () => []
  draft.differ('answer-at-once', node)
  return () => {
    const passed = new Passed(draft, { names: [] }, node)
    const write = (handler: Node | undefined, told: 'create.success' | 'create.complete') =>
      handler ? inlineHandler(draft, handler, givenTo(draft, told), passed) : []
    return [...write(success, 'create.success'), ...write(complete, 'create.complete')]
  }
}

/** Returns the variable or field that a statement of a list gives the value of an expression. */
export function holderOf(draft: Draft, expression: Node): Holder | undefined {
  const parent = draft.parentOf(expression)
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') {
    const declaration = draft.parentOf(parent) as Tree.VariableDeclaration
    if (declaration.declarations.length > 1 || !draft.isInList(declaration)) return undefined
    const { name } = parent.id
    return { name: () => name, statement: declaration }
  }
  if (parent?.type === 'AssignmentExpression' && parent.operator === '=') {
    const statement = draft.parentOf(parent)
    if (statement?.type !== 'ExpressionStatement' || !draft.isInList(statement)) return undefined
    return { name: () => draft.text(parent.left), statement }
  }
  return undefined
}

export function refuseAwait(draft: Draft, node: Node, isPromise: boolean): void {
  if (isPromise) return
  if (!draft.mayAwait(node)) draft.refuse('no async function', node)
  if (!draft.from.writer.promisesSocket) draft.differ('awaits', node)
}
