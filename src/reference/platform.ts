import type { Platform, PortabilityNote } from '../platforms/contract.ts'
import { exampleAnchor, noteAnchor } from './anchors.ts'
import type { Extract } from './extract/index.ts'
import type { PlatformFacts } from '../platforms/facts-contract.ts'
import type {
  DeclaredNeed,
  ExampleEntry,
  Member,
  NoteEntry,
  PlatformReference,
  Support,
} from './model.ts'
import { resolveNames } from './resolve.ts'
import { findExamples } from './shown-by.ts'
import { findUses } from './uses.ts'

/** Sources of a platform's page besides the declarations. */
export interface PlatformSources {
  readonly platform: Platform
  readonly facts: PlatformFacts
  readonly notes: readonly PortabilityNote[]
  /** Reads a file of the platform's examples. */
  readonly readExample: (file: string) => string
}

/** Combines all sources of a platform. */
export function buildPlatform(
  { summary, imports, members: declared }: Extract,
  { platform, facts, notes: raised, readExample }: PlatformSources,
): PlatformReference {
  const ids = declared.map(({ id }) => id)
  const uses = findUses(platform.id, declared)
  const shown = findExamples(declared, platform.examples, uses)
  const notes = raised.map((note): NoteEntry => {
    const { id, text, profiles, evidence } = note
    const members = resolveNames(note.members, ids)
    const onSample = platform.repairs.some((repair) => repair.note === id)
    return {
      id,
      anchor: noteAnchor(id),
      text: facts.generalNotes?.[id] ?? text,
      members,
      onSample,
      profiles,
      evidence,
    }
  })
  const members = declared.map((member): Member => {
    const { itself, byUse } = shown.get(member.id)!
    return {
      ...member,
      // None is a problem that `check.ts` reports by the empty word.
      concept: member.concept ?? ('' as Member['concept']),
      usedBy: uses.get(member.id) ?? [],
      examples: [...itself, ...byUse],
      notes: notes.filter((note) => note.members.includes(member.id)).map(({ id }) => id),
      support: supportBy(member.kind === 'field' ? itself : [...itself, ...byUse]),
    }
  })
  return {
    id: platform.id,
    title: platform.title,
    summary,
    imports,
    declarations: declaredNeeds(platform, facts, members),
    members,
    notes,
    examples: platform.examples.map((example): ExampleEntry => ({
      id: example.id,
      anchor: exampleAnchor(example.id),
      title: example.title,
      summary: example.summary,
      file: example.file,
      code: readExample(example.file),
      scenario: example.scenario,
      server: example.server && readExample(example.server),
      members: resolveNames(example.members, ids),
      output: example.output,
    })),
    profiles: platform.profiles,
    facts: withResolvedNames(facts, ids),
  }
}

/**
 * Returns the support of a member. A type is verified by a program with a member of the type; a
 * field must be named.
 */
const supportBy = (examples: readonly string[]): Support => ({
  state: examples.length > 0 ? 'verified' : 'documented',
  examples,
})

/** Resolves the names of members in facts, as in notes. */
function withResolvedNames(facts: PlatformFacts, ids: readonly string[]): PlatformFacts {
  const resolved = <T extends { readonly members: readonly string[] }>(item: T): T => ({
    ...item,
    members: resolveNames(item.members, ids),
  })
  return {
    ...facts,
    errorCodes: facts.errorCodes.map(resolved),
    errata: facts.errata.map(resolved),
  }
}

function declaredNeeds(
  platform: Platform,
  facts: PlatformFacts,
  members: readonly Member[],
): DeclaredNeed[] {
  return platform.declarations.map(({ id, title }) => ({
    id,
    title,
    file: facts.manifest[id]?.file ?? '',
    code: facts.manifest[id]?.code ?? '',
    members: members.filter(({ needs }) => needs.includes(id)).map((member) => member.id),
  }))
}
