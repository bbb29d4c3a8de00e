import type { Evidence } from '../../platforms/contract.ts'
import type { Text } from '../../text.ts'
import { type ConceptId, conceptIds } from '../../platforms/concept-ids.ts'
import { memberOf } from '../lookup.ts'
import type { NoteEntry, PlatformReference } from '../model.ts'

/** A pitfall of porting from a platform to another. */
export interface Trap {
  readonly kind: 'footgun' | 'note'
  /** Id of the footgun or of the note; unique in the guide together with `platform`. */
  readonly id: string
  /** Id of the platform with the habit: source or target. */
  readonly platform: string
  readonly concept: ConceptId
  readonly text: Text
  /** Ids of the affected members of the platform; empty for a footgun without a note. */
  readonly members: readonly string[]
  /** A program of `platform`. */
  readonly example: string
  /** Whether the program runs into the pitfall or only uses the members. */
  readonly shown: 'runs into it' | 'uses the members'
  readonly evidence: readonly Evidence[]
}

/** Notes about every other platform. */
const ANY_OTHER = /\b(elsewhere|other platforms)\b/i

/** Lists the pitfalls between two platforms by concept. */
export function findTraps(from: PlatformReference, to: PlatformReference): Trap[] {
  const traps = [
    ...footgunTraps(to, 'coming', from),
    ...footgunTraps(from, 'leaving', to),
    ...noteTraps(to, (note) => !note.onSample),
    ...noteTraps(from, (note) => speaksOf(note, to)),
  ]
  // A footgun says what its notes say.
  const said = new Set(
    [to, from].flatMap((platform) =>
      platform.facts.footguns
        .filter(({ id }) => traps.some((trap) => trap.platform === platform.id && trap.id === id))
        .flatMap(({ notes }) => notes),
    ),
  )
  return traps
    .filter((trap) => trap.kind === 'footgun' || !said.has(trap.id))
    .sort((a, b) => conceptIds.indexOf(a.concept) - conceptIds.indexOf(b.concept))
}

function footgunTraps(
  platform: PlatformReference,
  bites: 'coming' | 'leaving',
  { facts }: PlatformReference,
): Trap[] {
  return platform.facts.footguns
    .filter((each) => each.bites === bites || each.bites === 'both')
    .filter(({ habit }) => !habit || !facts.habits.includes(habit))
    .map(({ id, concept, text, example, evidence, notes }) => ({
      kind: 'footgun',
      id,
      platform: platform.id,
      concept,
      text,
      members: [
        ...new Set(
          platform.notes.filter((note) => notes.includes(note.id)).flatMap((note) => note.members),
        ),
      ],
      example,
      shown: 'runs into it',
      evidence,
    }))
}

function noteTraps(platform: PlatformReference, matters: (note: NoteEntry) => boolean): Trap[] {
  return platform.notes.filter(matters).flatMap((note): Trap[] => {
    const member = note.members[0] ? memberOf(platform, note.members[0]) : undefined
    const raising = platform.examples.find(({ output }) => output.includes(`note: ${note.id}`))
    const example = raising?.id ?? member?.examples[0]
    if (!member || !example) return []
    return [
      {
        kind: 'note',
        id: note.id,
        platform: platform.id,
        concept: member.concept,
        text: note.text,
        members: note.members,
        example,
        shown: raising ? 'runs into it' : 'uses the members',
        evidence: note.evidence,
      },
    ]
  })
}

/** Returns whether a note on the source platform mentions the target platform. */
function speaksOf({ text, onSample }: NoteEntry, { facts }: PlatformReference): boolean {
  if (onSample) return false
  const words = text.en.toLowerCase()
  return (
    ANY_OTHER.test(words) || facts.calledInNotes.some((name) => words.includes(name.toLowerCase()))
  )
}
