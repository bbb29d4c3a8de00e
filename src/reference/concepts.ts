import { type ConceptId, conceptIds } from '../platforms/concept-ids.ts'
import { conceptProse } from './concepts/index.ts'
import type {
  Concept,
  ConceptOnPlatform,
  ExampleEntry,
  Member,
  PlatformReference,
} from './model.ts'

/** Groups the members of all platforms by concept. */
export function buildConcepts(platforms: readonly PlatformReference[]): Concept[] {
  return conceptIds.map((id) => ({
    id,
    ...conceptProse[id],
    platforms: platforms.map((platform) => conceptOn(platform, id)),
  }))
}

function conceptOn(platform: PlatformReference, id: ConceptId): ConceptOnPlatform {
  const own = platform.members.filter(({ concept }) => concept === id).sort(fieldsLast)
  const ofOwn = (item: { readonly members: readonly string[] }) =>
    own.some((member) => item.members.includes(member.id))
  const further = platform.facts.furtherNotes[id] ?? []
  const raises = ({ output }: ExampleEntry) =>
    further.some((note) => output.includes(`note: ${note}`))
  return {
    platform: platform.id,
    cell: platform.facts.cells[id],
    members: [...own, ...declaredFor(platform, id)].map((member) => member.id),
    reason: platform.facts.reasons[id],
    notes: platform.notes
      .filter((note) => ofOwn(note) || further.includes(note.id))
      .map((note) => note.id),
    examples: platform.examples
      .filter((example) => ofOwn(example) || raises(example))
      .map((example) => example.id),
  }
}

/** Returns the members with a manifest declaration, which belong to the limits as well. */
function declaredFor(platform: PlatformReference, id: ConceptId): readonly Member[] {
  return id === 'limits' ? platform.members.filter(({ needs }) => needs.length > 0) : []
}

const fieldsLast = (a: Member, b: Member): number => rank(a) - rank(b)

const rank = ({ kind }: Member): number =>
  kind === 'field' ? 2 : kind === 'record' || kind === 'type' ? 1 : 0
