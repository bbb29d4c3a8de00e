import type { CloseCodeFact, HostSupport } from '../platforms/facts-contract.ts'
import { memberOf } from './lookup.ts'
import type { Concept, ConceptOnPlatform, PlatformReference, ReferenceModel } from './model.ts'

/** A row of the table of concepts and platforms. */
export interface ConceptRow {
  readonly concept: Pick<Concept, 'id' | 'title'>
  /** In the order of the platforms. */
  readonly cells: readonly ConceptOnPlatform[]
}

/** Returns the table of concepts and platforms. */
export function conceptTable(model: ReferenceModel): ConceptRow[] {
  return model.concepts.map(({ id, title, platforms }) => ({
    concept: { id, title },
    cells: platforms,
  }))
}

/** A close code, or a range of codes with equal treatment on every platform. */
export interface CloseCodeRow {
  readonly from: number
  readonly to: number
  /** By platform in order; unset if the platform never reports the code. */
  readonly cells: readonly { readonly platform: string; readonly fact?: CloseCodeFact }[]
}

/**
 * Returns senders and reporters of every close code, in ranges with equal treatment on every
 * platform.
 */
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

/** Returns `8+` for version 8; `undefined` without a version. */
export function versionBadge(since: string | undefined): string | undefined {
  return since && `${since}+`
}

/** Support of a member on a host of a platform. */
export interface HostCell {
  readonly host: string
  readonly support: HostSupport
}

/**
 * Returns the support of a member on each host.
 *
 * @returns Hosts in order, from the row of the member or of the enclosing member; empty for a
 *   platform with a single host. A host without a row is `unknown`.
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
