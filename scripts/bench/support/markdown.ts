import type { BenchReport, NamedReport } from './bench-report.ts'
import { printFigure, printRatio } from './numbers.ts'
import type { Table, Verdict } from './report.ts'

/** Formats the report as Markdown with tables readable on a terminal. */
export function toMarkdown(report: BenchReport): string {
  const { machine } = report
  return [
    '# Bench',
    `${report.date}, ${machine.cpus} × ${machine.cpu}, ${machine.memory}, Node ${machine.node}, ${machine.chromium}. ` +
      `${report.repeat} rounds, taken in turn. A row gives the median (min–max); a ratio is taken round by round.`,
    ...report.groups.flatMap(group),
  ].join('\n\n')
}

/** Formats a single group, e.g. as soon as the group is done. */
export function group(report: NamedReport): string[] {
  const { load } = report
  return [
    `## ${report.name}`,
    `Load of the machine: ${load.before.toFixed(1)} before, ${load.after.toFixed(1)} after.`,
    ...report.tables.map(figures),
    ...(report.verdicts.length > 0 ? [verdicts(report.verdicts)] : []),
    ...report.remarks.map((remark) => `- ${remark}`),
  ]
}

function figures({ title, unit, peer, rows }: Table): string {
  const print = (value: number) => printFigure(value, unit)
  const spread = (low: string, high: string) => (low === high ? '' : `${low} – ${high}`)
  const cells = rows.map(({ name, value, ratio }) => [
    name,
    print(value.median),
    spread(print(value.min), print(value.max)),
    ...(peer === undefined
      ? []
      : ratio
        ? [printRatio(ratio.median), spread(printRatio(ratio.min), printRatio(ratio.max))]
        : ['', '']),
  ])
  const compared = peer === undefined ? [] : [`to ${peer}`, 'spread']
  return `### ${title}\n\n${grid([['', 'median', 'spread', ...compared], ...cells])}`
}

function verdicts(list: readonly Verdict[]): string {
  const cells = list.map(({ what, aim, measured, met }) => [
    what,
    aim,
    measured,
    met ? 'met' : '**not met**',
  ])
  return `### Budgets\n\n${grid([['', 'aim', 'measured', ''], ...cells])}`
}

/** Formats a Markdown table with aligned columns; the first row is the head. */
function grid(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, at) => Math.max(3, ...rows.map((row) => row[at]!.length)))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join(' | ')} |`
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  const [head, ...body] = rows
  return [line(head!), rule, ...body.map(line)].join('\n')
}
