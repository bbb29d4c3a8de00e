import type { Reader } from '../../platforms/port-contract.ts'
import { followValues, type Flow } from '../flow/flow.ts'
import { Refusal, Refusals } from '../refusal.ts'
import type { Sources } from '../source/files.ts'
import { parseSource, type Source } from '../source/parse.ts'
import { findNames, type Names } from '../source/scopes.ts'
import { refuseOpenWorld } from './closed-world.ts'
import { findOperations } from './operations.ts'
import type { Operation } from './operation.ts'

/** A program for a platform, understood. */
export interface Recognised {
  readonly source: Source
  readonly names: Names
  readonly flow: Flow
  /** In the order of the source. */
  readonly operations: readonly Operation[]
}

/**
 * Finds the operations of a program on connections. The world is closed: a program of which any use
 * of a connection is not understood is refused.
 *
 * @throws Refusals
 */
export function recognise(sources: Sources, reader: Reader): Recognised {
  const source = parsed(sources)
  const names = findNames(source)
  const flow = followValues(source, names, reader)
  const refusals = refuseOpenWorld(source, names, flow, reader)
  const operations = findOperations(source, names, flow, reader, refusals)
  if (refusals.length > 0) throw new Refusals(refusals)
  return { source, names, flow, operations }
}

function parsed(sources: Sources): Source {
  try {
    return parseSource(sources)
  } catch (error) {
    throw error instanceof Refusal ? new Refusals([error]) : error
  }
}
