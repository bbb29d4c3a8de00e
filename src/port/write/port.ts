import type { PortPlatform } from '../../platforms/port-contract.ts'
import { refuseConditions } from '../conditional.ts'
import { refuseOtherMembers } from '../other-members.ts'
import { recognise } from '../recognise/program.ts'
import { Refusal, Refusals } from '../refusal.ts'
import type { Loading, Operation } from '../recognise/operation.ts'
import { writeCalling } from './calling.ts'
import { writeConnections } from './connecting.ts'
import { writtenFiles, type Sources, type WrittenFiles } from '../source/files.ts'
import type { Module } from '../source/parse.ts'
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
export interface NativePort extends WrittenFiles {
  /** In the order of the source. */
  readonly differences: readonly PlacedDifference[]
}

/**
 * Writes a program for another platform, in that platform's own calls. Comments and everything
 * without a connection are kept to the byte.
 *
 * @throws Refusals For a program of which not every use of a connection can be carried over.
 */
export function writeNative(sources: Sources, from: PortPlatform, to: PortPlatform): NativePort {
  const program = recognise(sources, from.reader)
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
  const loads = ofKind('load')
  markLoads(draft, loads)
  if (refusals.length > 0) throw new Refusals(refusals)
  const texts: string[] = []
  // Parts of the text are decided while it is written.
  attempt(() => {
    for (const module of program.source.modules) {
      const isLoaded = loads.some(({ node }) => draft.moduleOf(node) === module)
      texts.push(withLoad(draft.rewriter.render(module), to.writer.load, isLoaded))
    }
    refuseLostComment(draft, texts.join('\n'))
  })
  if (refusals.length > 0) throw new Refusals(refusals)
  return {
    ...writtenFiles(sources, texts),
    differences: draft.differences.sort((one, other) => one.line - other.line),
  }
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

/** In place of the statement that loads the module. */
const LOAD = '\u0002'

/** Marks the first statement of each file that loads the module, and removes the others. */
function markLoads(draft: Draft, loads: readonly Loading[]): void {
  const marked = new Set<Module>()
  for (const { node } of loads) {
    const module = draft.moduleOf(node)
    if (marked.has(module) || !draft.to.writer.load) draft.rewriter.remove(draft.statementOf(node))
    else draft.rewriter.replace(draft.statementOf(node), () => LOAD)
    marked.add(module)
  }
}

/**
 * Returns a file with the target's statement for loading the module, if the file uses the module.
 *
 * @param load The statement; empty for a target without one.
 * @param isMarked Whether the file has a place for the statement.
 */
function withLoad(code: string, load: string, isMarked: boolean): string {
  if (!load) return code
  const [, name] = /^import (\w+) /.exec(load)!
  const isUsed = new RegExp(`\\b${name}\\b`).test(code)
  if (!isMarked) return isUsed ? `${load}\n\n${code}` : code
  if (isUsed) return code.replace(LOAD, load)
  const rest = code.replace(new RegExp(`^[ \\t]*${LOAD};?[ \\t]*\\r?\\n?`, 'm'), '')
  return code.trimStart().startsWith(LOAD) ? rest.trimStart() : rest
}

function refuseLostComment(draft: Draft, code: string): void {
  for (const comment of draft.program.source.comments) {
    if (!code.includes(comment.value)) draft.refuse('comment', comment as never)
  }
}
