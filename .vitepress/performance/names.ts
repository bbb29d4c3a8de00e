import type { PublishedReport } from './report.ts'
import { translated } from './phrases.ts'

/** Returns every name in a report for which the site has no Chinese. */
export function namesWithoutChinese({ groups }: PublishedReport): string[] {
  const names = groups.flatMap(({ name, tables, verdicts, growth = [] }) => [
    name,
    ...tables.flatMap(({ title, peer = [], rows }) => [
      title,
      ...[peer].flat(),
      ...rows.map((row) => row.name),
    ]),
    ...verdicts.map(({ what }) => what),
    ...growth.flatMap((series) => [series.name, series.per]),
  ])
  return names.filter((name) => translated(name) === undefined)
}
