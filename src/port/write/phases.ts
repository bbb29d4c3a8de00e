import type { PortEvent } from '../../platforms/port-contract.ts'
import { ADDERS, ITERATORS } from '../flow/known-calls.ts'
import {
  isCall,
  isFunction,
  isMember,
  nameOf,
  unwrap,
  walk,
  type CallNode,
  type FunctionNode,
  type Node,
} from '../source/tree.ts'
import { CallPlaces, isGuarded } from './call-places.ts'
import { creationBeside, isOfPromise } from './creation.ts'
import type { Draft } from './draft.ts'

/** Part of a connection's life in which a place of the source runs; `any` if unknown. */
export type Phase = 'before' | 'open' | 'after' | 'any'

interface PhaseOfSocket {
  readonly phase: Phase
  readonly socket: string
}

const PHASES: Readonly<Record<PortEvent, Phase>> = {
  open: 'open',
  message: 'open',
  close: 'after',
  error: 'after',
}

/** Finds the phases in which the functions of a program run, per socket. */
export class Phases {
  readonly #draft: Draft
  readonly #ofFunctions = new Map<FunctionNode, PhaseOfSocket[]>()
  readonly #calls: CallPlaces

  constructor(draft: Draft) {
    this.#draft = draft
    this.#calls = new CallPlaces(draft.program)
    const { operations, flow } = draft.program
    for (const operation of operations) {
      if (operation.op === 'listen' && operation.handler) {
        for (const each of flow.valueOf(operation.handler).functions) {
          this.#mark(each, PHASES[operation.event], operation.socket)
        }
      }
      if (operation.op === 'connect' && operation.callback) {
        for (const each of flow.valueOf(operation.callback).functions) {
          this.#mark(each, 'before', operation.socket)
        }
      }
    }
  }

  /** Returns the phase of a socket in which an operation runs, as far as the source shows. */
  at(node: Node, socket: Node): Phase {
    if (creationBeside(this.#draft, node, socket, this.keyOf)) return 'before'
    return this.#reached(node, socket, new Set()) ?? 'any'
  }

  /**
   * Returns the phase in which a place runs; `undefined` for a place that only its own function
   * reaches.
   *
   * @param seen Functions on the way to the operation.
   */
  #reached(node: Node, socket: Node, seen: Set<FunctionNode>): Phase | undefined {
    const { names, source, flow } = this.#draft.program
    const inner = unwrap(socket)
    const binding = inner.type === 'Identifier' ? names.bindingOf(inner) : undefined
    const key = this.keyOf(socket)
    let outer = this.#draft.functionOf(node)
    while (isFunction(outer)) {
      const known = this.#ofFunctions.get(outer)?.filter((each) => each.socket === key) ?? []
      if (known.length > 0) {
        return known.every(({ phase }) => phase === known[0]!.phase) ? known[0]!.phase : 'any'
      }
      if (binding?.scope.ofFunction.node === outer) {
        const isParameter = outer.params.includes(binding.node as never)
        if (isParameter) return isOfPromise(this.#draft, socket) ? 'before' : 'any'
        if (this.#creates(outer) || this.#isMade(binding.node)) return 'before'
        return this.#ofCalls(outer, node, socket, seen)
      }
      const parent = source.parents.get(outer)
      const isGiven = isCall(parent) && flow.valueOf(unwrap(parent.callee)).functions.size > 0
      // A function with a name, in a list, or given to a function runs where it is called.
      if (isNamed(outer, parent) || isKept(parent) || isGiven) {
        return this.#ofCalls(outer, node, socket, seen)
      }
      outer = this.#draft.functionOf(outer)
    }
    return binding || seen.size > 0 ? 'before' : 'any'
  }

  /** Returns whether a function creates a connection by itself. */
  #creates(callee: FunctionNode): boolean {
    return this.#draft.program.operations.some(
      ({ op, node }) =>
        (op === 'make' || op === 'create' || op === 'connect') &&
        this.#draft.functionOf(node) === callee,
    )
  }

  /** Returns whether a variable begins with the result of a function that creates and never waits. */
  #isMade(declarator: Node): boolean {
    if (declarator.type !== 'VariableDeclarator' || !declarator.init) return false
    const init = unwrap(declarator.init)
    const call = init.type === 'AwaitExpression' ? unwrap(init.argument) : init
    if (!isCall(call)) return false
    const { functions } = this.#draft.program.flow.valueOf(unwrap(call.callee))
    return [...functions].some((each) => this.#creates(each) && !this.#calls.awaits(each))
  }

  /** Returns the phase in which the calls of a function run. */
  #ofCalls(
    callee: FunctionNode,
    node: Node,
    socket: Node,
    seen: Set<FunctionNode>,
  ): Phase | undefined {
    if (seen.has(callee)) return undefined
    const calls = this.#calls.of(callee)
    if (calls.length === 0 || this.#calls.awaits(callee, node)) return 'any'
    const inside = new Set(seen).add(callee)
    const phases = new Set(
      calls.flatMap((call) => {
        const phase = this.#calls.awaits(this.#draft.functionOf(call), call)
          ? 'any'
          : this.#reached(call, socket, inside)
        return phase === 'before' && isGuarded(this.#draft, call) ? 'any' : (phase ?? [])
      }),
    )
    if (phases.has('before')) return isGuarded(this.#draft, node) ? 'any' : 'before'
    const [phase] = phases
    return phases.size > 1 ? 'any' : phase
  }

  /**
   * Returns whether a place may run in a task after the listener around the place: in a timer, after
   * waiting, or in a function given away.
   */
  isLater(node: Node, seen = new Set<FunctionNode>()): boolean {
    const { source, flow } = this.#draft.program
    let outer = this.#draft.functionOf(node)
    while (isFunction(outer) && !seen.has(outer)) {
      const own = outer
      seen.add(own)
      if (this.#calls.awaits(own, node)) return true
      if (this.#ofFunctions.has(own)) return false
      const parent = source.parents.get(own)
      if (isCall(parent) && unwrap(parent.callee) !== own) return !iterates(parent)
      if (isNamed(own, parent)) {
        const isCalled = (call: CallNode) =>
          flow.valueOf(unwrap(call.callee)).functions.has(own) || iterates(call)
        return this.#calls.of(own).some((call) => !isCalled(call) || this.isLater(call, seen))
      }
      outer = this.#draft.functionOf(own)
    }
    return false
  }

  /** Returns whether the program waits between the creation of a socket and a node. */
  waits(node: Node, socket: Node): boolean {
    const { names } = this.#draft.program
    const beside = creationBeside(this.#draft, node, socket, this.keyOf)
    const from = beside ?? names.bindingOf(unwrap(socket))?.node
    if (!from) return true
    let waits = false
    walk(this.#draft.functionOf(node), (each) => {
      const isBetween = from.end! <= each.start! && each.end! <= node.start!
      if (each.type === 'AwaitExpression' && isBetween) waits = true
    })
    return waits
  }

  /** Returns a text that is equal for expressions with the same socket. */
  readonly keyOf = (socket: Node): string => {
    const { names, source } = this.#draft.program
    const inner = unwrap(socket)
    const binding = inner.type === 'Identifier' ? names.bindingOf(inner) : undefined
    if (binding) return `${binding.name}@${binding.node.start}`
    return source.text.slice(inner.start!, inner.end!)
  }

  #mark(callee: FunctionNode, phase: Phase, socket: Node): void {
    const known = this.#ofFunctions.get(callee) ?? []
    known.push({ phase, socket: this.keyOf(socket) })
    this.#ofFunctions.set(callee, known)
  }
}

/** Returns whether a call runs a function for each element, before the call returns. */
const iterates = ({ callee }: CallNode): boolean =>
  isMember(callee) && ITERATORS.has(nameOf(callee) ?? '')

/** Returns whether a call puts its arguments into a list, map or set. */
const isKept = (call: Node | undefined): boolean =>
  isCall(call) && isMember(call.callee) && ADDERS.has(nameOf(call.callee) ?? '')

/** Returns whether a function is a declaration, a method, a result, or the value of a name. */
const isNamed = (callee: FunctionNode, parent: Node | undefined): boolean =>
  callee.type === 'FunctionDeclaration' ||
  /Method$/.test(callee.type) ||
  /Declarator|Property|Assignment|ReturnStatement|ArrowFunction/.test(parent?.type ?? '')
