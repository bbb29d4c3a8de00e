import { type ConceptId, conceptIds } from './concept-ids.ts'
import { conceptProse } from './concepts/index.ts'
import type { Concept, ConceptOnPlatform, Member, PlatformReference } from './model.ts'

/** Brings the platforms together by concept. */
export function buildConcepts(platforms: readonly PlatformReference[]): Concept[] {
  return conceptIds.map((id) => ({
    id,
    ...conceptProse[id],
    platforms: platforms.map((platform) => conceptOn(platform, id)),
  }))
}

function conceptOn(platform: PlatformReference, id: ConceptId): ConceptOnPlatform {
  const members = platform.members.filter((member) => says(member, id)).sort(fieldsLast)
  const among = (item: { readonly members: readonly string[] }) =>
    members.some((member) => item.members.includes(member.id))
  return {
    platform: platform.id,
    cell: platform.facts.cells[id],
    members: members.map((member) => member.id),
    reason: platform.facts.reasons[id],
    notes: platform.notes.filter(among).map((note) => note.id),
    examples: platform.examples.filter(among).map((example) => example.id),
  }
}

/** A call that has to be declared in the manifest says something about limits, too. */
function says({ concept, needs }: Member, id: ConceptId): boolean {
  return concept === id || (id === 'limits' && needs.length > 0)
}

const fieldsLast = (a: Member, b: Member): number => rank(a) - rank(b)

const rank = ({ kind }: Member): number =>
  kind === 'field' ? 2 : kind === 'record' || kind === 'type' ? 1 : 0
