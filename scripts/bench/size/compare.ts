import { total, type Sizes } from './kinds.ts'
import { partsOf, type Parts } from './parts.ts'

/** Allowed size of a kind, and the kind's parts when the budget was set. */
export interface Budget {
  /** Bytes of gzip. */
  readonly limit: number
  /** Bytes of gzip, by chunk. */
  readonly chunks: Sizes
  /** Bytes before compression, by package or folder; empty for scripts built separately. */
  readonly parts: Sizes
}

/** Budgets by kind. */
export type Budgets = Readonly<Record<string, Budget>>

/** A kind over budget. */
export interface Excess {
  readonly kind: string
  /** Description of the excess, in a single line. */
  readonly headline: string
  /** The chunks with the most growth since the limit was set. */
  readonly chunks: readonly string[]
}

/**
 * Compares sizes with the budgets.
 *
 * @param places Place of a kind's measurement, if the kind has several places.
 * @returns An empty list when all sizes are within budget. A kind without a budget is over budget.
 */
export function overBudget(
  budgets: Budgets,
  measured: Readonly<Record<string, Sizes>>,
  places: Readonly<Record<string, string>> = {},
): Excess[] {
  return Object.entries(measured).flatMap(([kind, sizes]) => {
    const budget = budgets[kind]
    if (!budget) return [{ kind, headline: `${kind}: has no budget.`, chunks: [] }]
    const place = kind in places ? ` ${places[kind]}` : ''
    const chunks = whatGrew(budget.chunks, sizes)
    return [excessOfSize(budget, sizes), excessOfFiles(budget, sizes)]
      .filter((excess) => excess !== undefined)
      .map((excess) => ({ kind, headline: `${kind}${place}: ${excess}`, chunks }))
  })
}

function excessOfSize(budget: Budget, sizes: Sizes): string | undefined {
  const now = total(sizes)
  if (now <= budget.limit) return undefined
  return (
    `${kB(now)}, ${kB(now - budget.limit)} over its limit of ${kB(budget.limit)}; ` +
    `it grew by ${kB(now - total(budget.chunks))} since the limit was set.`
  )
}

/** Number of new files allowed without a review: each file is a request. */
const ROOM_FOR_FILES = 2

function excessOfFiles(budget: Budget, sizes: Sizes): string | undefined {
  const [before, now] = [budget.chunks, sizes].map((chunks) => Object.keys(chunks).length)
  if (now! <= before! + ROOM_FOR_FILES) return undefined
  return `${now} files, ${before} when the limit was set; each is a request.`
}

/** Maximum number of lines per sort in a message. */
const NAMED = 5

/** Bytes of growth rounded to nothing in a message, and not listed. */
const UNSEEN = 50

/** Lists growing sizes, the largest growth first. */
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

/**
 * Allowed growth as a part of a size, and the maximum in bytes. Larger growth requires a review.
 */
const ROOM = { part: 0.1, most: 10_000 } as const

/** Creates budgets from reviewed and approved sizes. */
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
