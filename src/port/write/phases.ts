import type { PortEvent } from '../../platforms/port-contract.ts'
import { ADDERS } from '../flow/known-calls.ts'
import {
  isCall,
  isFunction,
  isMember,
  nameOf,
  unwrap,
  walk,
  type FunctionNode,
  type Node,
} from '../source/tree.ts'
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

  constructor(draft: Draft) {
    this.#draft = draft
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
    const { names, source } = this.#draft.program
    const inner = unwrap(socket)
    const binding = inner.type === 'Identifier' ? names.bindingOf(inner) : undefined
    const key = this.keyOf(socket)
    if (creationBeside(this.#draft, node, socket, this.keyOf)) return 'before'
    let outer = this.#draft.functionOf(node)
    while (isFunction(outer)) {
      const known = this.#ofFunctions.get(outer)?.filter((each) => each.socket === key) ?? []
      if (known.length > 0) {
        return known.every(({ phase }) => phase === known[0]!.phase) ? known[0]!.phase : 'any'
      }
      if (binding?.scope.ofFunction.node === outer) {
        const isParameter = outer.params.includes(binding.node as never)
        return isParameter && !isOfPromise(this.#draft, socket) ? 'any' : 'before'
      }
      const parent = source.parents.get(outer)
      const holder = parent?.type ?? ''
      // A function with a name, or in a list, may be called at any time.
      if (
        outer.type === 'FunctionDeclaration' ||
        /Declarator|Method|Property|Assignment/.test(holder) ||
        isKept(parent)
      ) {
        return 'any'
      }
      outer = this.#draft.functionOf(outer)
    }
    return binding ? 'before' : 'any'
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

/** Returns whether a call puts its arguments into a list, map or set. */
const isKept = (call: Node | undefined): boolean =>
  isCall(call) && isMember(call.callee) && ADDERS.has(nameOf(call.callee) ?? '')
