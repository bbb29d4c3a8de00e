import { ADDERS, ITERATORS, PLAIN_METHODS, TAKERS } from '../flow/known-calls.ts'
import type { Recognised } from '../recognise/program.ts'
import type { Source } from '../source/parse.ts'
import {
  childrenOf,
  isCall,
  isFunction,
  isMember,
  nameOf,
  unwrap,
  walk,
  type CallNode,
  type FunctionNode,
  type Node,
  type Tree,
} from '../source/tree.ts'
import type { Draft } from './draft.ts'

/** The places at which a program calls its functions. */
export class CallPlaces {
  readonly #calls = new Map<FunctionNode, CallNode[]>()
  /** Operations on connections; awaiting one of these waits for no event. */
  readonly #operations: ReadonlySet<Node>

  constructor({ source, flow, operations }: Recognised) {
    const own = (this.#operations = new Set<Node>(operations.map(({ node }) => node)))
    walk(source.program, (node) => {
      if (!isCall(node) || own.has(node)) return
      const callee = unwrap(node.callee)
      if (isMember(callee) && keeps(nameOf(callee) ?? '')) return
      const { functions } = flow.valueOf(callee)
      for (const each of calledBy(callee, functions, source.parents)) this.#add(each, node)
      // Code outside the program calls what it is given.
      if (functions.size > 0) return
      for (const argument of node.arguments) {
        for (const each of flow.valueOf(argument).functions) this.#add(each, node)
      }
    })
  }

  /** Returns the calls of a function, as far as the source shows. */
  of(callee: FunctionNode): readonly CallNode[] {
    return this.#calls.get(callee) ?? []
  }

  /**
   * Returns whether a function waits, other than for an operation on a connection.
   *
   * @param node Ahead of this node only, if set.
   */
  awaits(outer: FunctionNode | Tree.Program, node?: Node): boolean {
    let waits = false
    const visit = (each: Node): void => {
      if (node && each.start! >= node.start!) return
      if (each.type === 'AwaitExpression') waits ||= !this.#operations.has(unwrap(each.argument))
      if (each.type === 'ForOfStatement') waits ||= Boolean(each.await)
      for (const child of childrenOf(each)) if (!isFunction(child)) visit(child)
    }
    for (const child of childrenOf(outer)) if (!isFunction(child)) visit(child)
    return waits
  }

  #add(callee: FunctionNode, call: CallNode): void {
    const known = this.#calls.get(callee)
    if (known) known.push(call)
    else this.#calls.set(callee, [call])
  }
}

/**
 * Returns the functions that a callee may be. The flow takes the elements of lists for members of
 * any name: where functions have the name of the member, only these count.
 */
function calledBy(
  callee: Node,
  functions: ReadonlySet<FunctionNode>,
  parents: Source['parents'],
): Iterable<FunctionNode> {
  const name = isMember(callee) ? nameOf(callee) : undefined
  if (name === undefined) return functions
  const own = [...functions].filter((each) => {
    const parent = parents.get(each)
    if (/Method$/.test(each.type)) return nameOf(each as never) === name
    if (/Property$/.test(parent?.type ?? '')) return nameOf(parent as never) === name
    const left = parent?.type === 'AssignmentExpression' ? unwrap(parent.left) : undefined
    return left && isMember(left) && nameOf(left) === name
  })
  return own.length > 0 ? own : functions
}

/** Returns whether a method of lists, maps and texts calls none of the functions that it holds. */
const keeps = (name: string): boolean =>
  ADDERS.has(name) ||
  TAKERS.has(name) ||
  name === 'get' ||
  (PLAIN_METHODS.has(name) && !ITERATORS.has(name))

/** Returns whether a node runs under a condition, or after one that may leave the function. */
export function isGuarded(draft: Draft, node: Node): boolean {
  let inner = node
  for (
    let outer = draft.parentOf(node);
    outer && !isFunction(outer);
    inner = outer, outer = draft.parentOf(outer)
  ) {
    if (CONDITIONS.test(outer.type) && (outer as { test?: Node }).test !== inner) return true
    if (outer.type === 'LogicalExpression' && outer.right === inner) return true
    if (outer.type !== 'BlockStatement' && outer.type !== 'Program') continue
    const before = (outer.body as readonly Node[]).slice(0, outer.body.indexOf(inner as never))
    if (before.some((each) => each.type === 'IfStatement' && mayLeave(each))) return true
  }
  return false
}

const CONDITIONS = /^(?:IfStatement|ConditionalExpression|SwitchCase|(?:For|While)\w*Statement)$/

/** Returns whether a statement may return or throw. */
function mayLeave(statement: Node): boolean {
  if (statement.type === 'ReturnStatement' || statement.type === 'ThrowStatement') return true
  return childrenOf(statement).some((child) => !isFunction(child) && mayLeave(child))
}
