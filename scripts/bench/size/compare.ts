import { total, type Sizes } from './kinds.ts'
import { partsOf, type Parts } from './parts.ts'

/** What one kind may weigh, and what it was made of when that was laid down. */
export interface Budget {
  /** Bytes of gzip. */
  readonly limit: number
  /** Bytes of gzip, by chunk. */
  readonly chunks: Sizes
  /** Bytes before compression, by package or folder; empty for what is built apart. */
  readonly parts: Sizes
}

/** Budgets by kind. */
export type Budgets = Readonly<Record<string, Budget>>

/** One kind that is over its budget. */
export interface Excess {
  readonly kind: string
  /** What is wrong, in one line. */
  readonly headline: string
  /** The chunks that grew most since the limit was set. */
  readonly chunks: readonly string[]
}

/**
 * Holds sizes against their budgets.
 *
 * @param places Where a kind was measured, if there are several places of its kind.
 * @returns Nothing when all is well. A kind without a budget is over it.
 */
export function overBudget(
  budgets: Budgets,
  measured: Readonly<Record<string, Sizes>>,
  places: Readonly<Record<string, string>> = {},
): Excess[] {
  return Object.entries(measured).flatMap(([kind, sizes]) => {
    const budget = budgets[kind]
    if (!budget) return [{ kind, headline: `${kind}: has no budget.`, chunks: [] }]
    const now = total(sizes)
    if (now <= budget.limit) return []
    const grown = now - total(budget.chunks)
    const place = kind in places ? ` ${places[kind]}` : ''
    const headline =
      `${kind}${place}: ${kB(now)}, ${kB(now - budget.limit)} over its limit of ${kB(budget.limit)}; ` +
      `it grew by ${kB(grown)} since the limit was set.`
    return [{ kind, headline, chunks: whatGrew(budget.chunks, sizes) }]
  })
}

/** Lines that a message has of one sort at most. */
const NAMED = 5

/** Bytes of growth that a message rounds to nothing, and need not name. */
const UNSEEN = 50

/** Says what is larger than it was, the largest growth first. */
export function whatGrew(before: Sizes, now: Sizes): string[] {
  return Object.entries(now)
    .map(([name, size]) => ({ name, size, grown: size - (before[name] ?? 0) }))
    .filter(({ grown }) => grown >= UNSEEN)
    .toSorted((a, b) => b.grown - a.grown)
    .slice(0, NAMED)
    .map(({ name, size, grown }) => {
      const from = name in before ? `from ${kB(before[name]!)} to ${kB(size)}` : 'new'
      return `${name}: +${kB(grown)} (${from})`
    })
}

/** Part of a size that it may grow by before anyone has to look, and the most of it in bytes. */
const ROOM = { part: 0.1, most: 10_000 } as const

/** Lays down budgets from sizes that were looked at and found right. */
export function budgetsFor(measured: Readonly<Record<string, Sizes>>, parts: Parts): Budgets {
  return Object.fromEntries(
    Object.entries(measured).map(([kind, chunks]) => {
      const now = total(chunks)
      const limit = Math.round(now + Math.min(now * ROOM.part, ROOM.most))
      return [kind, { limit, chunks, parts: partsOf(parts, Object.keys(chunks)) }]
    }),
  )
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
