import type { FidelityResults } from '../../.vitepress/fidelity/results.ts'

type Rows = readonly ({ readonly name: string } & Readonly<Record<string, number | string>>)[]

/**
 * Lists the published results different from the found results, a line each. The day and the
 * versions are not compared: another machine may have another browser, as long as the counts are
 * the same.
 */
export function differences(published: FidelityResults, found: FidelityResults): string[] {
  return (
    ['conformance', 'clients', 'libraries', 'vendors', 'xts', 'examples', 'scenarios'] as const
  ).flatMap((part) =>
    rowDifferences(part, published[part] as unknown as Rows, found[part] as unknown as Rows),
  )
}

function rowDifferences(part: string, published: Rows, found: Rows): string[] {
  const names = new Set([...published, ...found].map(({ name }) => name))
  return [...names].flatMap((name) => {
    const before = published.find((row) => row.name === name)
    const now = found.find((row) => row.name === name)
    if (!before || !now) return [`${part}, ${name}: ${before ? 'no longer there' : 'new'}`]
    return Object.keys({ ...before, ...now })
      .filter((key) => before[key] !== now[key])
      .map((key) => `${part}, ${name}, ${key}: ${before[key]} published, ${now[key]} found`)
  })
}
