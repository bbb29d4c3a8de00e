import type { PortabilityNote } from '../../platforms/contract.ts'
import type { NoteEntry } from '../../runtime/entries.ts'
import type { Trace } from '../trace.ts'
import type { ComparedRow } from './compare.ts'
import { topicOf, type ComparedEvent } from './event.ts'

/** A run that was compared, as far as notes are about it. */
export interface NotedRun {
  readonly platform: string
  readonly profile: string
  /** What it raised, by the note's id; see {@link raisedNotes}. */
  readonly raised: ReadonlyMap<string, NoteEntry>
  /** The notes that its platform can raise. */
  readonly notes: readonly PortabilityNote[]
}

/** A portability note that tells why a row differs. */
export interface Explanation {
  readonly note: PortabilityNote
  readonly platform: string
  /** What the run said of it, where it raised the note; else it is listed for the member. */
  readonly entry?: NoteEntry
}

/** Notes at one row that no run raised. */
const MAX_LISTED = 2

/**
 * The notes that explain a difference: those that one of the runs raised at it, or else a few that
 * are listed for the members concerned. What holds for all runs alike explains nothing.
 */
export function explain(row: ComparedRow, runs: readonly NotedRun[]): Explanation[] {
  if (row.status === 'equal') return []
  const topics = new Set(row.cells.flatMap((cell) => cell?.topic ?? []))
  const found = runs
    .flatMap((run, index) => explanations(row.cells[index], topics, run))
    .sort((one, other) => Number(other.entry !== undefined) - Number(one.entry !== undefined))
  const telling = found.filter(
    ({ note, entry }, index) =>
      !runs.every((run) => holds(note, run, entry !== undefined)) &&
      found.findIndex((other) => other.note.id === note.id) === index,
  )
  const raised = telling.filter(({ entry }) => entry !== undefined)
  return raised.length > 0 ? raised : telling.slice(0, MAX_LISTED)
}

function explanations(
  cell: ComparedEvent | undefined,
  topics: ReadonlySet<string>,
  run: NotedRun,
): Explanation[] {
  return run.notes.flatMap((note): Explanation[] => {
    const entry = run.raised.get(note.id)
    const concerned =
      aboutMember(note, cell) || note.members.some((member) => topics.has(topicOf(member)))
    const near = entry !== undefined && cell !== undefined && sameCause(entry, cell)
    if (!near && !(concerned && (entry || applies(note, run)))) return []
    return [{ note, platform: run.platform, ...(entry && { entry }) }]
  })
}

/** Whether a note was raised at the very call or event of a cell. */
function sameCause(note: NoteEntry, { entry }: ComparedEvent): boolean {
  return note.parent !== undefined && (note.parent === entry.seq || note.parent === entry.parent)
}

function aboutMember(note: PortabilityNote, cell: ComparedEvent | undefined): boolean {
  const entry = cell?.entry
  return (
    entry !== undefined &&
    (entry.kind === 'call' || entry.kind === 'callback') &&
    note.members.includes(entry.member)
  )
}

const applies = ({ profiles }: PortabilityNote, { profile }: NotedRun): boolean =>
  !profiles || profiles.includes(profile)

/** Whether a note holds for a run; one that was raised, only if that run raised it as well. */
function holds(note: PortabilityNote, run: NotedRun, raised: boolean): boolean {
  if (!run.notes.includes(note)) return false
  return raised ? run.raised.has(note.id) : applies(note, run)
}

/** The notes that a run raised, each where it first did. */
export function raisedNotes(trace: Trace): Map<string, NoteEntry> {
  const raised = new Map<string, NoteEntry>()
  const positions = trace.ofKind('note')
  for (let index = 0; index < positions.length; index++) {
    const entry = trace.at(positions.at(index)!)
    if (entry?.kind === 'note' && !raised.has(entry.id)) raised.set(entry.id, entry)
  }
  return raised
}
