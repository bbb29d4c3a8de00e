import { BUDGETS } from '../budgets.ts'
import { table, type GroupReport, type Row, type Table } from '../support/report.ts'
import { atMost, ratioAtMost } from '../support/verdict.ts'
import { bytesOf, scriptBytesOf } from './cold-load.ts'
import { figuresOf, VISIT, type ColdLoads } from './cold.ts'

const PAGES = [VISIT.plain, VISIT.docs, VISIT.reference, VISIT.examples]

/** Reports the cost of a page to read, compared with the same text in plain VitePress. */
export function reportDocsPages(loads: ColdLoads): GroupReport {
  const ofPages = (title: string, unit: 'bytes' | 'count', figure: typeof bytesOf) =>
    table(
      title,
      unit,
      figuresOf(loads, PAGES, (load) => figure(load.askedBy())),
      VISIT.plain,
    )
  const scripts = ofPages('Pages to read: JavaScript, gzip', 'bytes', scriptBytesOf)
  const painted = table(
    'First paint',
    'ms',
    figuresOf(loads, [...PAGES, VISIT.bare, VISIT.typing], (load) => load.firstPaint),
    VISIT.plain,
  )
  const plainPaint = figuresOf(loads, [VISIT.plain], (load) => load.firstPaint)
  const readable = figuresOf(loads, [VISIT.typing], (load) => load.times.readable!)
  const code = table('Readable code after', 'ms', { ...plainPaint, ...readable }, VISIT.plain)
  const everything = ofPages('Pages to read: everything, gzip', 'bytes', bytesOf)
  const plainScripts = scripts.rows.find(({ name }) => name === VISIT.plain)!.value.median
  return {
    tables: [
      scripts,
      everything,
      ofPages('Pages to read: requests', 'count', (transfers) => transfers.length),
      painted,
      code,
    ],
    verdicts: [
      ...scripts.rows
        .filter(({ name }) => name !== VISIT.plain)
        .map(({ name, value }: Row) =>
          atMost(
            `${name}: JavaScript beyond plain VitePress`,
            value.median - plainScripts,
            BUDGETS.page.scripts,
            'bytes',
          ),
        ),
      ...ofReference('everything, to plain VitePress', everything, BUDGETS.page.bytes),
      ...ofReference('first paint, to plain VitePress', painted, BUDGETS.page.paint),
      ratioAtMost(
        'playground: readable code, to the first paint of plain VitePress',
        code.rows.at(-1)!.ratio!.median,
        BUDGETS.playground.readable,
      ),
    ],
    remarks: [
      'Pages to read count all that they ask for, but not what VitePress fetches ahead for the next page.',
    ],
  }
}

/** Checks a reference page in a table; no check when the site has no such page. */
const ofReference = (what: string, { rows }: Table, budget: number) =>
  rows
    .filter(({ name }) => name === VISIT.reference)
    .map(({ name, ratio }) => ratioAtMost(`${name}: ${what}`, ratio!.median, budget))
