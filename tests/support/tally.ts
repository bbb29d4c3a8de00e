/** How many comparisons of a group were made, and in how many both sides were the same. */
export interface Comparisons {
  compared: number
  same: number
}

/** Counts comparisons by group. */
export class Tally {
  readonly counts: Record<string, Comparisons> = {}

  /** Performs a single comparison; the comparison throws when the sides differ. */
  async count(group: string, compare: () => Promise<void>): Promise<void> {
    const count = (this.counts[group] ??= { compared: 0, same: 0 })
    count.compared++
    await compare()
    count.same++
  }
}
