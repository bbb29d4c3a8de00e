import type { PortabilityNote } from '../../platforms/contract.ts'
import type { NoteEntry } from '../../runtime/entries.ts'
import type { Trace } from '../trace.ts'
import type { ComparedRow } from './compare.ts'
import { topicOf, type ComparedEvent } from './event.ts'

/** A compared run, as far as notes are concerned. */
export interface NotedRun {
  readonly platform: string
  readonly profile: string
  /** Raised notes, by id; see {@link raisedNotes}. */
  readonly raised: ReadonlyMap<string, NoteEntry>
  /** The notes that the run's platform can raise. */
  readonly notes: readonly PortabilityNote[]
}

/** A portability note as the reason for a row's difference. */
export interface Explanation {
  readonly note: PortabilityNote
  readonly platform: string
  /** The run's entry, if the run raised the note; otherwise the note is listed for the member. */
  readonly entry?: NoteEntry
}

/** Maximum notes at a row that no run raised. */
const MAX_LISTED = 2

/**
 * Returns the notes that explain a difference: notes raised there by a run, or else a few of the
 * notes listed for the members concerned. A note for all runs alike explains nothing.
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

/** Returns whether a note was raised at the very call or event of a cell. */
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

/**
 * Returns whether a note holds for a run; a raised note, only if the run raised the note as well.
 */
function holds(note: PortabilityNote, run: NotedRun, raised: boolean): boolean {
  if (!run.notes.includes(note)) return false
  return raised ? run.raised.has(note.id) : applies(note, run)
}

/** Returns the notes that a run raised, each at the first occurrence. */
export function raisedNotes(trace: Trace): Map<string, NoteEntry> {
  const raised = new Map<string, NoteEntry>()
  const positions = trace.ofKind('note')
  for (let index = 0; index < positions.length; index++) {
    const entry = trace.at(positions.at(index)!)
    if (entry?.kind === 'note' && !raised.has(entry.id)) raised.set(entry.id, entry)
  }
  return raised
}
