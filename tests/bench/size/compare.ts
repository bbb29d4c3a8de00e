import { total, type Sizes } from './kinds.ts'

/** What one kind may weigh, and what it was made of when that was laid down. In bytes of gzip. */
export interface Budget {
  readonly limit: number
  readonly chunks: Sizes
}

/** Budgets by kind. */
export type Budgets = Readonly<Record<string, Budget>>

/** Chunks that a message names at most. */
const NAMED = 5

/**
 * Holds sizes against their budgets.
 *
 * @returns A message for each kind that is over its limit, with the chunks that grew most; none
 *   when all is well. A kind without a budget is such a case, too.
 */
export function overBudget(budgets: Budgets, measured: Readonly<Record<string, Sizes>>): string[] {
  return Object.entries(measured).flatMap(([kind, sizes]) => {
    const budget = budgets[kind]
    if (!budget) return [`${kind}: has no budget.`]
    const now = total(sizes)
    if (now <= budget.limit) return []
    const before = total(budget.chunks)
    return [
      `${kind}: ${kB(now)}, ${kB(now - budget.limit)} over its limit of ${kB(budget.limit)}; ` +
        `it grew by ${kB(now - before)} since the limit was set:`,
      ...growth(budget.chunks, sizes),
    ]
  })
}

function growth(before: Sizes, now: Sizes): string[] {
  return Object.entries(now)
    .map(([name, size]) => ({ name, size, grown: size - (before[name] ?? 0) }))
    .filter(({ grown }) => grown > 0)
    .toSorted((a, b) => b.grown - a.grown)
    .slice(0, NAMED)
    .map(({ name, size, grown }) => {
      const from = name in before ? `from ${kB(before[name]!)} to ${kB(size)}` : 'new'
      return `  ${name}: +${kB(grown)} (${from})`
    })
}

/** Part of a size that it may grow by before anyone has to look, and the most of it in bytes. */
const ROOM = { part: 0.1, most: 10_000 } as const

/** Lays down budgets from sizes that were looked at and found right. */
export function budgetsFor(measured: Readonly<Record<string, Sizes>>): Budgets {
  return Object.fromEntries(
    Object.entries(measured).map(([kind, chunks]) => {
      const now = total(chunks)
      const limit = Math.round(now + Math.min(now * ROOM.part, ROOM.most))
      return [kind, { limit, chunks }]
    }),
  )
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
