import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { namesWithoutChinese } from '../../.vitepress/performance/names.ts'
import type {
  PublishedFigure,
  PublishedGroup,
  PublishedReport,
} from '../../.vitepress/performance/report.ts'
import type { BenchReport, NamedReport } from './support/bench-report.ts'
import type { Table } from './support/report.ts'
import type { Summary } from './support/statistics.ts'

const FILE = join(import.meta.dirname, '../../.vitepress/performance/report.json')

/**
 * Writes a run's results for the site's performance page. Groups not run keep their published
 * results.
 *
 * @param order Names of all groups, in display order.
 * @throws Error For a name without Chinese; nothing is written.
 */
export function publish(report: BenchReport, order: readonly string[]): void {
  const before: PublishedReport = existsSync(FILE)
    ? (JSON.parse(readFileSync(FILE, 'utf8')) as PublishedReport)
    : { groups: [] }
  const after = merge(before, report, order)
  const untranslated = namesWithoutChinese(after)
  if (untranslated.length > 0) {
    const names = untranslated.map((name) => `'${name}'`).join(', ')
    throw new Error(`Add Chinese to .vitepress/performance/phrases for ${names}.`)
  }
  writeFileSync(FILE, `${JSON.stringify(after, null, 2)}\n`)
}

/** Returns the published report with a run merged in. */
export function merge(
  before: PublishedReport,
  report: BenchReport,
  order: readonly string[],
): PublishedReport {
  const groups = new Map(before.groups.map((group) => [group.name, group]))
  for (const group of report.groups) groups.set(group.name, publishedOf(group, report))
  return { groups: order.flatMap((name) => groups.get(name) ?? []) }
}

function publishedOf(group: NamedReport, { date, machine, repeat }: BenchReport): PublishedGroup {
  const { name, load, tables, verdicts, growth } = group
  return {
    name,
    date: date.slice(0, 10),
    repeat,
    machine: {
      ...machine,
      cpus: String(machine.cpus),
      // Whose build of it this is says nothing here.
      chromium: machine.chromium.replace(/ built on .*/, ''),
    },
    load: { before: round(load.before), after: round(load.after) },
    tables: tables.map(tableOf),
    verdicts,
    ...(growth && {
      growth: growth.map(({ name, per, points }) => ({
        name,
        per,
        points: points.map(({ size, cost }) => ({ size, cost: figureOf(cost) })),
      })),
    }),
  }
}

function tableOf({ title, unit, peer, rows }: Table): PublishedGroup['tables'][number] {
  return {
    title,
    unit,
    ...(peer !== undefined && { peer }),
    rows: rows.map(({ name, value, ratio }) => ({
      name,
      value: figureOf(value),
      ...(ratio && { ratio: figureOf(ratio) }),
    })),
  }
}

const figureOf = ({ median, min, max }: Summary): PublishedFigure => ({
  median: round(median),
  min: round(min),
  max: round(max),
})

/** Rounds to four digits, the limit of every figure's accuracy. */
const round = (value: number): number => Number(value.toPrecision(4))
