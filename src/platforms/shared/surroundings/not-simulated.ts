import type { SurroundingsHost } from '../../surroundings-contract.ts'

/** Raised once per member that is known but not simulated; the value is `name`. */
export const NOT_SIMULATED = 'program.not-simulated'

/** Raises the note of a member that is not simulated. */
export type RaiseNotSimulated = (name: string) => void

/** Returns a function that raises the note once per member and run. */
export function createNotSimulated({ note }: Pick<SurroundingsHost, 'note'>): RaiseNotSimulated {
  const raised = new Set<string>()
  return (name) => {
    if (raised.has(name)) return
    raised.add(name)
    note(NOT_SIMULATED, { name })
  }
}

/**
 * Creates an object in whose place a real one would have members of any name. Calling or
 * constructing a member raises the note, and returns an object of the same kind without notes.
 *
 * @param name Name of the object in notes.
 */
export function standIn(name: string, raise: RaiseNotSimulated): object {
  const target = function () {}
  return new Proxy(target, {
    get(_, key) {
      // A loader, a promise and the console ask for these to see what they have before them.
      if (typeof key === 'symbol' || key === '__esModule' || key === 'then' || key === 'toJSON') {
        return undefined
      }
      if (key === 'prototype') return target.prototype as object
      if (key === 'toString' || key === 'valueOf') return () => name
      return standIn(`${name}.${key}`, raise)
    },
    apply() {
      raise(name)
      return standIn(name, () => {})
    },
    construct() {
      raise(name)
      return standIn(name, () => {})
    },
  })
}
