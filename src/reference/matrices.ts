import type { CloseCodeFact, HostSupport } from '../platforms/facts-contract.ts'
import { memberOf } from './lookup.ts'
import type { Concept, ConceptOnPlatform, PlatformReference, ReferenceModel } from './model.ts'

/** A row of the table of concepts and platforms. */
export interface ConceptRow {
  readonly concept: Pick<Concept, 'id' | 'title'>
  /** In the order of the platforms. */
  readonly cells: readonly ConceptOnPlatform[]
}

/** The table of concepts and platforms. */
export function conceptTable(model: ReferenceModel): ConceptRow[] {
  return model.concepts.map(({ id, title, platforms }) => ({
    concept: { id, title },
    cells: platforms,
  }))
}

/** A close code, or a range of them that every platform treats alike. */
export interface CloseCodeRow {
  readonly from: number
  readonly to: number
  /** By platform, in their order; missing where the platform never meets the code. */
  readonly cells: readonly { readonly platform: string; readonly fact?: CloseCodeFact }[]
}

/** Who may send which close code, and who reports what: cut where any platform makes a difference. */
export function closeCodeTable(model: ReferenceModel): CloseCodeRow[] {
  const all = model.platforms.flatMap(({ facts }) => facts.closeCodes)
  const cuts = [...new Set(all.flatMap(({ from, to }) => [from, to + 1]))].sort((a, b) => a - b)
  return cuts
    .slice(0, -1)
    .map((from, index) => ({
      from,
      to: cuts[index + 1]! - 1,
      cells: model.platforms.map(({ id, facts }) => ({
        platform: id,
        fact: facts.closeCodes.find((fact) => fact.from <= from && from <= fact.to),
      })),
    }))
    .filter(({ cells }) => cells.some(({ fact }) => fact))
}

/** @returns `8+` for what came with version 8; `undefined` for what has no version. */
export function versionBadge(since: string | undefined): string | undefined {
  return since && `${since}+`
}

/** What each host of a platform has of a member. */
export interface HostCell {
  readonly host: string
  readonly support: HostSupport
}

/**
 * @returns The hosts in their order, from the row of the member or of what it stands in; nothing for
 * a platform that has one host. A host that no row speaks of is `unknown`.
 */
export function hostSupport(platform: PlatformReference, member: string): HostCell[] {
  const matrix = platform.facts.hosts
  if (!matrix) return []
  const parent = memberOf(platform, member)?.parent
  const row =
    matrix.rows.find(({ members }) => members.includes(member)) ??
    matrix.rows.find(({ members }) => parent !== undefined && members.includes(parent))
  return matrix.hosts.map(({ id }) => ({
    host: id,
    support: row?.cells[id] ?? { state: 'unknown', evidence: [] },
  }))
}
