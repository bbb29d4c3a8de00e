import type { Locale } from '../../src/text.ts'
import { figure, ratio, withSpread } from './figures.ts'
import { phraseIn } from './phrases.ts'
import { needs } from './needs.ts'
import { plot } from './plot.ts'
import type {
  PublishedGroup,
  PublishedGrowth,
  PublishedReport,
  PublishedTable,
  PublishedVerdict,
} from './report.ts'
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
  const verdicts = groups.flatMap((group) => group.verdicts)
  const missed = verdicts.filter(({ met }) => !met)
  return {
    summary: inserted(text.summary, { met: verdicts.length - missed.length, all: verdicts.length }),
    runs: runs(groups, locale),
    budgets: [
      ...(missed.length > 0 ? [budgets(missed, text, phrase)] : []),
      fold(
        text.met,
        budgets(
          verdicts.filter(({ met }) => met),
          text,
          phrase,
        ),
      ),
    ].join('\n\n'),
    missed: missed.length > 0 ? missedAims(missed, locale) : '',
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

/** Lists the machines, and when each group ran. */
function runs(groups: readonly PublishedGroup[], locale: Locale): string {
  const text = words[locale]
  const phrase = phraseIn(locale)
  const names = groups.map(({ machine }) => nameOf(machine))
  const machines = [...new Set(names)].map((name) => {
    const rows = groups.filter((_, index) => names[index] === name)
    const table = grid(
      [text.group, text.date, text.rounds, text.load],
      rows.map(({ name, date, repeat, load }) => [
        phrase(name),
        date,
        repeat,
        `${load.before} → ${load.after}`,
      ]),
      0,
    )
    return `${inserted(text.machine, { machine: name })}\n\n${fold(text.runs, table)}`
  })
  return machines.join('\n\n')
}

const nameOf = ({ cpus, cpu, memory, node, chromium }: PublishedGroup['machine']) =>
  `${cpus} × ${cpu}, ${memory}, Node ${node}, ${chromium}`

function budgets(
  verdicts: readonly PublishedVerdict[],
  text: Words,
  phrase: (english: string) => string,
): string {
  return grid(
    [text.budget, text.aim, text.measured],
    verdicts.map(({ what, aim, measured }) => [phrase(what), aim, measured]),
  )
}

/** Lists what the missed aims need. */
function missedAims(missed: readonly PublishedVerdict[], locale: Locale): string {
  const listed = needs.filter(({ of }) => missed.some(({ what }) => of.test(what)))
  return [
    `### ${words[locale].missed} {#missed}`,
    ...listed.map(({ text }) => `- ${text[locale]}`),
  ].join('\n\n')
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
  return fold(phrase(title), table)
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
  return `### ${title}\n\n${drawing}\n\n${fold(text.values, table)}`
}

/** Creates a part that the reader opens. */
const fold = (summary: string, content: string) =>
  `<details class="ref-fold">\n<summary>${summary}</summary>\n\n${content}\n\n</details>`

/** Returns a sentence with values in the place of names in braces. */
const inserted = (sentence: string, values: Readonly<Record<string, string | number>>) =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))

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
