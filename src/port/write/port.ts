import type { PortPlatform } from '../../platforms/port-contract.ts'
import { refuseConditions } from '../conditional.ts'
import { refuseOtherMembers } from '../other-members.ts'
import { recognise } from '../recognise/program.ts'
import { Refusal, Refusals } from '../refusal.ts'
import type { Loading, Operation } from '../recognise/operation.ts'
import { writeCalling } from './calling.ts'
import { writeConnections } from './connecting.ts'
import type { Node } from '../source/tree.ts'
import { Draft, type PlacedDifference } from './draft.ts'
import { writeListening } from './listening.ts'
import { writeMaking } from './making.ts'
import { BINARY } from './payload.ts'
import { Phases } from './phases.ts'
import { writeReading } from './reading.ts'
import { resolveListeners } from './several.ts'
import { refuseTwice } from './reported-twice.ts'
import { writeTypes } from './types.ts'

/** A program in the target's own calls. */
export interface NativePort {
  readonly code: string
  /** In the order of the source. */
  readonly differences: readonly PlacedDifference[]
}

/**
 * Writes a program for another platform, in that platform's own calls. Comments and everything
 * without a connection are kept to the byte.
 *
 * @throws Refusals For a program of which not every use of a connection can be carried over.
 */
export function writeNative(text: string, from: PortPlatform, to: PortPlatform): NativePort {
  const program = recognise(text, from.reader)
  const draft = new Draft(program, from, to)
  const refusals: Refusal[] = []
  const attempt = (work: () => void): void => {
    try {
      work()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refusals.push(error)
    }
  }
  attempt(() => refuseConditions(program.source, from.reader))
  attempt(() => refuseOtherMembers(program.source, program.names, from.reader))
  const phases = new Phases(draft)
  const added = new Set<Node>()
  for (const operation of program.operations) {
    attempt(() => write(draft, operation, phases, added))
  }
  const ofKind = <Kind extends Operation['op']>(kind: Kind) =>
    program.operations.filter(({ op }) => op === kind) as Extract<Operation, { op: Kind }>[]
  attempt(() => writeConnections(draft, ofKind('create'), ofKind('connect')))
  attempt(() => resolveListeners(draft, ofKind('listen'), phases, added))
  attempt(() => refuseTwice(draft, ofKind('listen'), phases))
  attempt(() => refuseCapacity(draft))
  attempt(() => writeTypes(draft))
  const load = writeLoad(draft, ofKind('load'))
  if (refusals.length > 0) throw new Refusals(refusals)
  let code = ''
  // Parts of the text are decided while it is written.
  attempt(() => {
    code = load + draft.rewriter.render()
    refuseLostComment(draft, code)
  })
  if (refusals.length > 0) throw new Refusals(refusals)
  const differences = draft.differences.sort((one, other) => one.line - other.line)
  return { code, differences }
}

function write(draft: Draft, operation: Operation, phases: Phases, added: ReadonlySet<Node>): void {
  switch (operation.op) {
    case 'make':
      return writeMaking(draft, operation)
    case 'listen':
      return writeListening(draft, operation, phases, added)
    case 'send':
    case 'close':
      return writeCalling(draft, operation, phases)
    case 'state':
    case 'constant':
    case 'binaryType':
      return writeReading(draft, operation)
  }
}

/** Refuses what the target has no room for. */
function refuseCapacity(draft: Draft): void {
  const { operations, source } = draft.program
  const connections = operations.filter(({ op }) => op === 'make' || op === 'connect')
  const [first, second] = connections
  if (!first) return draft.refuse('no connection', source.program)
  const { habits } = draft.to
  if (habits.binary === 'none' && BINARY.test(source.text)) draft.refuse('no binary', first.node)
  if (habits.connections !== 1) return
  if (second) draft.refuse('one connection', second.node)
  const isRepeated =
    draft.functionOf(first.node).type !== 'Program' || draft.loopOf(first.node) !== undefined
  if (isRepeated) draft.refuse('one connection', first.node)
}

/**
 * Replaces the statement that loads the module by the target's.
 *
 * @returns Text before the source, if the source has no such statement.
 */
function writeLoad(draft: Draft, loads: readonly Loading[]): string {
  const { load } = draft.to.writer
  const statements = loads.map(({ node }) => draft.statementOf(node))
  statements.forEach((statement, index) => {
    if (index === 0 && load) draft.rewriter.replace(statement, () => load)
    else draft.rewriter.remove(statement)
  })
  return statements.length === 0 && load ? `${load}\n\n` : ''
}

function refuseLostComment(draft: Draft, code: string): void {
  for (const comment of draft.program.source.comments) {
    if (!code.includes(comment.value)) draft.refuse('comment', comment as never)
  }
}
