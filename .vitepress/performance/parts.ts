import type { Locale } from '../../src/text.ts'
import { figure, ratio, withSpread } from './figures.ts'
import { phraseIn } from './phrases.ts'
import { plot } from './plot.ts'
import type { PublishedGroup, PublishedGrowth, PublishedReport, PublishedTable } from './report.ts'
import { words, type Words } from './words.ts'

/** Creates the parts of the performance page, as Markdown, by name. */
export function parts(
  { groups }: PublishedReport,
  locale: Locale,
): Readonly<Record<string, string>> {
  const text = words[locale]
  const phrase = phraseIn(locale)
  const byName = (prefix: string) => groups.filter(({ name }) => name.startsWith(prefix))
  const tablesOf = (prefix: string) =>
    byName(prefix)
      .flatMap(({ tables }) => tables)
      .map((one) => figures(one, locale))
      .join('\n\n')
  return {
    runs: runs(groups, locale),
    budgets: budgets(groups, text, phrase),
    cold: tablesOf('site, cold'),
    warm: [tablesOf('site, warm'), tablesOf('site, hostile')].filter(Boolean).join('\n\n'),
    lists: tablesOf('site, lists'),
    messages: [tablesOf('messages'), tablesOf('trace')].filter(Boolean).join('\n\n'),
    build: tablesOf('build'),
    growth: byName('growth')
      .flatMap(({ growth = [] }) => growth)
      .map((one) => grown(one, locale))
      .join('\n\n'),
  }
}

/** Lists when and where each group ran. */
function runs(groups: readonly PublishedGroup[], locale: Locale): string {
  const text = words[locale]
  const phrase = phraseIn(locale)
  return grid(
    [text.group, text.date, text.rounds, text.machine, text.load],
    groups.map(({ name, date, repeat, machine, load }) => [
      phrase(name),
      date,
      repeat,
      `${machine.cpus} × ${machine.cpu}, ${machine.memory}, Node ${machine.node}, ${machine.chromium}`,
      `${load.before} → ${load.after}`,
    ]),
    0,
  )
}

function budgets(
  groups: readonly PublishedGroup[],
  text: Words,
  phrase: (english: string) => string,
): string {
  const verdicts = groups.flatMap(({ verdicts }) => verdicts)
  return grid(
    [text.budget, text.aim, text.measured, ''],
    verdicts.map(({ what, aim, measured, met }) => [
      phrase(what),
      aim,
      measured,
      met ? text.met : `**${text.missed}**`,
    ]),
  )
}

function figures({ title, unit, peer, rows }: PublishedTable, locale: Locale): string {
  const phrase = phraseIn(locale)
  const text = words[locale]
  const heads = [text.median, ...(peer ? [text.to.replace('{peer}', phrase(peer))] : [])]
  const table = grid(
    ['', ...heads],
    rows.map(({ name, value, ratio: compared }) => [
      phrase(name),
      withSpread(value, (amount) => figure(amount, unit, locale)),
      ...(peer ? [compared ? withSpread(compared, ratio) : ''] : []),
    ]),
  )
  return `**${phrase(title)}**\n\n${table}`
}

/** Creates a plot with a table of the same values. */
function grown({ name, per, points }: PublishedGrowth, locale: Locale): string {
  const phrase = phraseIn(locale)
  const text = words[locale]
  const title = phrase(name)
  const cost = text.cost.replace('{per}', phrase(per))
  const drawing = plot({ title, size: text.size, cost, points, locale })
  const table = grid(
    [text.size, cost],
    points.map(({ size, cost }) => [
      size.toLocaleString(locale),
      withSpread(cost, (amount) => figure(amount, 'µs', locale)),
    ]),
  )
  return `### ${title}\n\n${drawing}\n\n${table}`
}

/**
 * Creates a table.
 *
 * @param right First column of the right-aligned cells.
 */
function grid(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  right = 1,
): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, index) => (right > 0 && index >= right ? '---:' : '---'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}
