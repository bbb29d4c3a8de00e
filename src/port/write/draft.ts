import type { PortPlatform } from '../../platforms/port-contract.ts'
import type { DifferenceId } from '../difference.ts'
import type { Recognised } from '../recognise/program.ts'
import type { RefusalId } from '../refusal-texts.ts'
import { Refusal } from '../refusal.ts'
import type { Place } from '../source/files.ts'
import type { Module } from '../source/parse.ts'
import { isCall, isFunction, type FunctionNode, type Node, type Tree } from '../source/tree.ts'
import { Rewriter } from './rewriter.ts'

/** A difference at a line of the program. */
export interface PlacedDifference extends Place {
  readonly id: DifferenceId
}

/** A port being written. */
export class Draft {
  readonly program: Recognised
  readonly from: PortPlatform
  readonly to: PortPlatform
  readonly rewriter: Rewriter
  readonly differences: PlacedDifference[] = []
  /** Names given so far, each with the place of the function that has the name. */
  readonly #given: { readonly name: string; readonly place: Node }[] = []

  constructor(program: Recognised, from: PortPlatform, to: PortPlatform) {
    this.program = program
    this.from = from
    this.to = to
    this.rewriter = new Rewriter(program.source)
  }

  /** Records a difference at a node, once per line. */
  differ(id: DifferenceId, node: Node): void {
    const line = lineOf(node)
    if (this.differences.some((each) => each.id === id && each.line === line)) return
    this.differences.push({ id, line })
  }

  text(node: Node): string {
    return this.rewriter.text(node)
  }

  /**
   * Returns a name that the source does not use, and that no given name around or inside hides.
   *
   * @param place The function or statement with the name.
   */
  fresh(name: string, place: Node): string {
    const isFree = (candidate: string) =>
      !this.program.names.taken.has(candidate) &&
      !this.#given.some((given) => given.name === candidate && overlap(given.place, place))
    let free = name
    for (let count = 2; !isFree(free); count++) free = name + count
    this.#given.push({ name: free, place })
    return free
  }

  parentOf(node: Node): Node | undefined {
    return this.program.source.parents.get(node)
  }

  /** Returns the innermost statement around a node, or the node; an export with its declaration. */
  statementOf(node: Node): Node {
    let outer: Node = node
    while (!/Statement$|Declaration$/.test(outer.type)) outer = this.parentOf(outer)!
    const around = this.parentOf(outer)
    return around && /^Export\w*Declaration$/.test(around.type) ? around : outer
  }

  /** Returns the file of a node. */
  moduleOf(node: Node): Module {
    return this.program.source.moduleOf(node)
  }

  /** Returns the innermost function around a node; the program outside functions. */
  functionOf(node: Node): FunctionNode | Tree.Program {
    let outer = this.parentOf(node)
    while (outer && !isFunction(outer)) outer = this.parentOf(outer)
    return outer ?? this.program.source.program
  }

  /** Returns the function whose `this` a node sees. */
  functionThisOf(node: Node): FunctionNode | Tree.Program {
    let outer = this.functionOf(node)
    while (outer.type === 'ArrowFunctionExpression') outer = this.functionOf(outer)
    return outer
  }

  /** Returns the innermost loop around a node in its function. */
  loopOf(node: Node): Node | undefined {
    let outer = this.parentOf(node)
    while (outer && !isFunction(outer)) {
      if (/^(?:For|While|DoWhile)\w*Statement$/.test(outer.type)) return outer
      outer = this.parentOf(outer)
    }
    return undefined
  }

  mayAwait(node: Node): boolean {
    const outer = this.functionOf(node)
    return outer.type === 'Program' || Boolean(outer.async)
  }

  /** Returns whether an exception at a node is caught by the program. */
  isCaught(node: Node): boolean {
    let inner = node
    for (
      let outer = this.parentOf(node);
      outer && !isFunction(outer);
      outer = this.parentOf(inner)
    ) {
      if (outer.type === 'TryStatement' && outer.block === inner && outer.handler) return true
      inner = outer
    }
    return false
  }

  /** Returns whether the promise of a call is given a handler of failures. */
  isCaughtPromise(call: Node): boolean {
    const member = this.parentOf(call)
    if (member?.type !== 'MemberExpression' || member.object !== call) return false
    const { property } = member
    if (property.type !== 'Identifier') return false
    const then = this.parentOf(member)
    return property.name === 'catch' || (isCall(then) && then.arguments.length > 1)
  }

  isInList(statement: Node): boolean {
    const parent = this.parentOf(statement)?.type
    return parent === 'Program' || parent === 'BlockStatement'
  }

  refuse(id: RefusalId, node: Node, values: Readonly<Record<string, string | number>> = {}): never {
    throw new Refusal(id, values, lineOf(node))
  }
}

export const lineOf = (node: Node): number => node.loc!.start.line

const overlap = (one: Node, other: Node): boolean =>
  one.start! < other.end! && other.start! < one.end!
