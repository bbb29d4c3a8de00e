import { table, type GroupReport, type Row } from '../support/report.ts'
import { atMost, ratioAtMost } from '../support/verdict.ts'
import { bytesOf, scriptBytesOf } from './cold-load.ts'
import { figuresOf, VISIT, type ColdLoads } from './cold.ts'

/** Bytes of script allowed per page beyond plain VitePress, compressed. */
const SCRIPT_BUDGET = 15_000
/** Readable code in the playground, as a multiple of plain VitePress's first paint. */
const READABLE_BUDGET = 1.2

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
  const plainScripts = scripts.rows.find(({ name }) => name === VISIT.plain)!.value.median
  return {
    tables: [
      scripts,
      ofPages('Pages to read: everything, gzip', 'bytes', bytesOf),
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
            SCRIPT_BUDGET,
            'bytes',
          ),
        ),
      ratioAtMost(
        'playground: readable code, to the first paint of plain VitePress',
        code.rows.at(-1)!.ratio!.median,
        READABLE_BUDGET,
      ),
    ],
    remarks: [
      'Pages to read count all that they ask for, but not what VitePress fetches ahead for the next page.',
    ],
  }
}
