/**
 * Returns the name that differs least from a given one, if it differs little.
 *
 * @param names Candidates; the given name is not among them.
 */
export function nearName(name: string, names: Iterable<string>): string | undefined {
  const given = name.toLowerCase()
  const most = Math.max(1, Math.floor(given.length / 4))
  let best: string | undefined
  let least = most + 1
  for (const candidate of names) {
    const distance = editDistance(given, candidate.toLowerCase(), least)
    if (distance >= least) continue
    least = distance
    best = candidate
  }
  return best
}

/** Returns the number of letters to add, remove or replace, or `limit` if there are as many. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1))
    }
    if (Math.min(...next) >= limit) return limit
    row = next
  }
  return Math.min(row[b.length]!, limit)
}
