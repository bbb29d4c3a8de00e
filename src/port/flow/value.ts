import type { Kind } from '../../platforms/port-contract.ts'
import type { FunctionNode } from '../source/tree.ts'

/** What an expression may be: values of the platform, and functions of the program. */
export class Value {
  readonly kinds = new Set<Kind>()
  readonly functions = new Set<FunctionNode>()

  /**
   * Adds what another value may be.
   *
   * @returns Whether anything was new.
   */
  add({ kinds, functions }: Pick<Value, 'kinds' | 'functions'>): boolean {
    const before = this.kinds.size + this.functions.size
    for (const kind of kinds) this.kinds.add(kind)
    for (const each of functions) this.functions.add(each)
    return this.kinds.size + this.functions.size > before
  }

  /** Whether the value may be an object of the platform, or a promise of one. */
  get isTracked(): boolean {
    return [...this.kinds].some(isTracked)
  }

  get isEmpty(): boolean {
    return this.kinds.size === 0 && this.functions.size === 0
  }
}

const NO_OBJECT = /^(promise )?answer$|^state$|^constant /

/** Returns whether every use of a value of a kind must be understood. */
export const isTracked = (kind: Kind): boolean => !NO_OBJECT.test(kind)

/** Returns the kind of a promise; a promise of a promise is one promise. */
export const promiseOf = (kind: Kind): Kind =>
  kind.startsWith('promise ') ? kind : (`promise ${kind}` as Kind)

/** Returns the kind of an awaited value. */
export const settled = (kind: Kind): Kind => kind.replace(/^promise /, '') as Kind

/** Returns a value of kinds. */
export function valueOf(kinds: Iterable<Kind>): Value {
  const value = new Value()
  for (const kind of kinds) value.kinds.add(kind)
  return value
}

export const mapKinds = (value: Value, map: (kind: Kind) => Kind): Value =>
  valueOf([...value.kinds].map(map))
