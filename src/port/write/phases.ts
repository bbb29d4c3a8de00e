import type { PortEvent } from '../../platforms/port-contract.ts'
import { isFunction, unwrap, type FunctionNode, type Node } from '../source/tree.ts'
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
    let outer = this.#draft.functionOf(node)
    while (isFunction(outer)) {
      const known = this.#ofFunctions.get(outer)?.filter((each) => each.socket === key) ?? []
      if (known.length > 0) {
        return known.every(({ phase }) => phase === known[0]!.phase) ? known[0]!.phase : 'any'
      }
      if (binding?.scope.ofFunction.node === outer) return 'before'
      const holder = source.parents.get(outer)?.type ?? ''
      // A function with a name may be called at any time.
      if (
        outer.type === 'FunctionDeclaration' ||
        /Declarator|Method|Property|Assignment/.test(holder)
      ) {
        return 'any'
      }
      outer = this.#draft.functionOf(outer)
    }
    return binding ? 'before' : 'any'
  }

  /** Returns a text that is equal for expressions with the same socket. */
  keyOf(socket: Node): string {
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
