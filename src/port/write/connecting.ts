import type { Connecting, Creating } from '../recognise/operation.ts'
import type { Binding } from '../source/scope.ts'
import { isCall, isFunction, unwrap, walk, childrenOf, type Node } from '../source/tree.ts'
import { splitCallback } from './answers.ts'
import type { Draft } from './draft.ts'
import { layoutAt } from './layout.ts'
import { refuseAwait } from './making.ts'
import { writeRequest } from './request.ts'

/** An object, its creation and its only connection. */
interface Pair {
  readonly binding: Binding
  /** Unset for an imported object. */
  readonly creating: Creating | undefined
  readonly connecting: Connecting
}

/** Rewrites the creations and connections of a platform with objects that connect later. */
export function writeConnections(
  draft: Draft,
  creations: readonly Creating[],
  connections: readonly Connecting[],
): void {
  for (const pair of pairsOf(draft, creations, connections)) writePair(draft, pair)
}

function pairsOf(
  draft: Draft,
  creations: readonly Creating[],
  connections: readonly Connecting[],
): Pair[] {
  const { names } = draft.program
  const open = new Map<Binding, Creating>()
  for (const creating of creations) {
    const declarator = draft.parentOf(creating.node)
    if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') {
      return draft.refuse('created in expression', creating.node)
    }
    open.set(names.bindingOf(declarator.id)!, creating)
  }
  const pairs: Pair[] = []
  for (const connecting of connections) {
    const socket = unwrap(connecting.socket)
    const binding = socket.type === 'Identifier' ? names.bindingOf(socket) : undefined
    if (!binding) return draft.refuse('connects elsewhere', connecting.node)
    const creating = open.get(binding)
    const isImported = binding.node.type.startsWith('Import')
    // Another file may import the object by another name.
    const isRenamed = socket.type === 'Identifier' && socket.name !== binding.name
    if ((!creating && !isImported) || isRenamed)
      return draft.refuse('connects elsewhere', connecting.node)
    if (pairs.some((pair) => pair.binding === binding)) {
      return draft.refuse('connects again', connecting.node)
    }
    pairs.push({ binding, creating, connecting })
  }
  for (const [binding, { node }] of open) {
    if (!pairs.some((pair) => pair.binding === binding))
      return draft.refuse('never connected', node)
  }
  // A module with one object for all has one connection under any name.
  if (draft.from.habits.connections === 1 && pairs.length > 1) {
    return draft.refuse('connects again', pairs[1]!.connecting.node)
  }
  return pairs
}

function writePair(draft: Draft, { binding, creating, connecting }: Pair): void {
  const { writer } = draft.to
  const { node, parts } = connecting
  const request = writeRequest(draft, parts, node)
  const layout = layoutAt(draft, node)
  const statement = draft.statementOf(node)
  if (writer.connect && creating) {
    // The target connects later as well.
    draft.rewriter.replace(creating.node, () => writer.make(request(), layout, []))
    draft.rewriter.replace(node, () => writer.connect!(binding.name, request(), layout))
    if (connecting.callback) answerConnect(draft, connecting, 'after')
    if (draft.parentOf(node)?.type !== 'ExpressionStatement') draft.refuse('connect result', node)
    return
  }
  refuseDistance(draft, { binding, creating, connecting })
  if (writer.promisesSocket) refuseAwait(draft, node, false)
  const create = () =>
    `${writer.promisesSocket ? 'await ' : ''}${writer.make(request(), layout, [])}`
  const after = () => [
    ...(writer.connect ? [writer.connect(binding.name, request(), layout)] : []),
    ...(writer.settle ? [writer.settle(binding.name)] : []),
  ]
  if (creating) {
    const declaration = draft.statementOf(creating.node)
    draft.rewriter.replace(creating.node, create)
    draft.rewriter.addAfter(declaration, () =>
      after().join(`\n${draft.rewriter.indentOf(declaration)}`),
    )
  } else {
    draft.rewriter.addBefore(statement, () =>
      [`const ${binding.name} = ${create()}`, ...after()].join('\n'),
    )
  }
  if (connecting.callback) answerConnect(draft, connecting, 'instead')
  else dropConnect(draft, node, statement)
}

/** Removes the call that connects. */
function dropConnect(draft: Draft, node: Node, statement: Node): void {
  let outer = draft.parentOf(node)
  if (outer?.type === 'AwaitExpression') outer = draft.parentOf(outer)
  if (outer?.type !== 'ExpressionStatement') draft.refuse('connect result', node)
  draft.rewriter.remove(statement)
}

/** Runs the callback of `connect` in a microtask: the call itself always succeeds. */
function answerConnect(
  draft: Draft,
  { node, callback }: Connecting,
  place: 'after' | 'instead',
): void {
  draft.differ('connect-answer', node)
  const statement = draft.statementOf(node)
  if (draft.parentOf(node)?.type !== 'ExpressionStatement') draft.refuse('connect result', node)
  const answer = () => {
    const indent = draft.rewriter.indentOf(statement)
    const branches = splitCallback(draft, callback!)
    if (!branches) {
      const name = draft.text(callback!)
      return `queueMicrotask(() => ${/^[\w$.]+$/.test(name) ? name : `(${name})`}(undefined, true))`
    }
    const lines = [...branches.value, ...branches.ok.map((each) => draft.text(each))]
    return `queueMicrotask(() => {\n${lines.map((line) => `${indent}  ${line}\n`).join('')}${indent}})`
  }
  if (place === 'instead') draft.rewriter.replace(node, answer)
  else draft.rewriter.addAfter(statement, answer)
}

/** Refuses a connection that cannot be made where the object is created. */
function refuseDistance(draft: Draft, { creating, connecting }: Pair): void {
  const { node, parts } = connecting
  const first = creating && draft.statementOf(creating.node)
  const last = draft.statementOf(node)
  const list = first ? draft.parentOf(first)! : draft.moduleOf(node).program
  const { body } = list as { readonly body?: readonly Node[] }
  if (!Array.isArray(body) || !body.includes(last)) draft.refuse('connects elsewhere', node)
  const between = body.slice(
    first ? body.indexOf(first) + 1 : body.indexOf(last),
    body.indexOf(last),
  )
  const needed = new Set<Binding>()
  for (const part of Object.values(parts)) {
    walk(part, (each) => {
      const binding = draft.program.names.bindingOf(each)
      if (binding) needed.add(binding)
    })
  }
  for (const statement of between) {
    for (const binding of needed) {
      if (statement.start! <= binding.node.start! && binding.node.end! <= statement.end!) {
        draft.refuse('address known later', node)
      }
    }
    if (runsEarly(draft, statement)) draft.refuse('used before connecting', statement)
  }
}

/** Returns whether a statement waits, sends or closes by itself, outside of functions. */
function runsEarly(draft: Draft, statement: Node): boolean {
  const { operations } = draft.program
  const early = new Set<Node>(
    operations.filter(({ op }) => op === 'send' || op === 'close').map(({ node }) => node),
  )
  let runs = false
  const visit = (node: Node): void => {
    if (node.type === 'AwaitExpression' || early.has(node)) runs = true
    if (isCall(node) && draft.program.flow.valueOf(unwrap(node.callee)).functions.size > 0)
      runs = true
    for (const child of childrenOf(node)) if (!isFunction(child)) visit(child)
  }
  visit(statement)
  return runs
}
