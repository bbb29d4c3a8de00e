import type { Callbacks, MiniProgramServices, Result } from './contract.ts'

/** Settles the promise of a call, after the callbacks. */
export interface Settle<Value> {
  fulfil(value: Value): void
  reject(reason: unknown): void
}

type Outcome = 'success' | 'fail'

/** Returns whether a program passed a function as one of the callbacks. */
export const hasCallback = ({ success, fail, complete }: Callbacks): boolean =>
  [success, fail, complete].some((each) => typeof each === 'function')

/** Returns whether a callback reports failures to the program. */
export const hearsOfFailure = ({ fail, complete }: Callbacks): boolean =>
  typeof fail === 'function' || typeof complete === 'function'

/**
 * Calls `success` or `fail`, then `complete`, with one object. Values other than functions are
 * skipped.
 *
 * @param type Name of the option's type in the platform's declarations, for the trace.
 * @param caught Receives what a callback throws; thrown on if unset.
 */
export function tell(
  { trace }: MiniProgramServices,
  option: Callbacks,
  outcome: Outcome,
  result: Result,
  type: string,
  caught?: (error: unknown) => void,
): void {
  for (const name of [outcome, 'complete'] as const) {
    if (typeof option[name] !== 'function') continue
    try {
      trace.deliver(`${type}.${name}`, [result], () =>
        (option[name] as (result: Result) => void)(result),
      )
    } catch (error) {
      if (!caught) throw error
      caught(error)
    }
  }
}

/** Runs the callbacks of a call at once, or in a later task that belongs to the call. */
export function answer(
  { bridge, trace }: MiniProgramServices,
  when: 'before the return' | 'in a later task',
  callbacks: () => void,
): void {
  if (when === 'before the return') callbacks()
  else bridge.post(trace.later(callbacks))
}

/** Creates the promise of a call, recorded in the trace when it settles. */
export function promiseOf<Value>(
  { trace, pairs, note }: MiniProgramServices,
  start: (settle: Settle<Value>) => void,
): Promise<Value> {
  if (pairs) note('promise of a pair')
  return new Promise<Value>((resolve, reject) =>
    start(new Settling<Value>(trace, pairs ?? false, resolve as (value: unknown) => void, reject)),
  )
}

/** Settles the promise of a call, as the platform's promises settle. */
class Settling<Value> implements Settle<Value> {
  readonly #trace: MiniProgramServices['trace']
  readonly #pairs: boolean
  readonly #resolve: (value: unknown) => void
  readonly #reject: (reason: unknown) => void

  constructor(
    trace: MiniProgramServices['trace'],
    pairs: boolean,
    resolve: (value: unknown) => void,
    reject: (reason: unknown) => void,
  ) {
    this.#trace = trace
    this.#pairs = pairs
    this.#resolve = resolve
    this.#reject = reject
  }

  fulfil(value: Value): void {
    this.#fulfil(this.#pairs ? [null, value] : value)
  }

  reject(reason: unknown): void {
    if (this.#pairs) return this.#fulfil([reason])
    this.#trace.settle('rejected', reason)
    this.#reject(reason)
  }

  #fulfil(value: unknown): void {
    this.#trace.settle('fulfilled', value)
    this.#resolve(value)
  }
}
