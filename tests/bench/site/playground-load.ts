import { table, type GroupReport, type Table } from '../support/report.ts'
import { ratioAtMost } from '../support/verdict.ts'
import { bytesOf, type ColdLoad } from './cold-load.ts'
import { figuresOf, VISIT, type ColdLoads, type Visit } from './cold.ts'

/** Of the bare page: time to a typed character, bytes until then, time to a result on pressing Run. */
const BUDGETS = { typed: 0.9, bytes: 0.5, run: 1 } as const

const BOTH = [VISIT.bare, VISIT.typing]

/** What the playground's cold start costs, beside a page that is nothing but an editor. */
export function reportPlaygroundLoad(loads: ColdLoads): GroupReport {
  const of = (visits: readonly Visit[], figure: (load: ColdLoad) => number) =>
    figuresOf(loads, visits, figure)
  const typed = of(BOTH, ({ times }) => times.typed!)
  const bareTyped = { [VISIT.bare]: typed[VISIT.bare]! }
  const typing = table('Cold load to a typed character', 'ms', typed, VISIT.bare)
  const bytes = table(
    'Bytes until then, gzip',
    'bytes',
    of(BOTH, (load) => bytesOf(load.askedBy(load.times.typed))),
    VISIT.bare,
  )
  const firstLine = table(
    'Cold load to the first console line, beside a character typed into the bare page',
    'ms',
    { ...bareTyped, ...of([VISIT.running], ({ times }) => times.firstLine!) },
    VISIT.bare,
  )
  return {
    tables: [
      typing,
      bytes,
      table(
        'Cold load to Monaco',
        'ms',
        of(BOTH, ({ times }) => times.monaco!),
        VISIT.bare,
      ),
      firstLine,
      table(
        'Run can be pressed after',
        'ms',
        of([VISIT.typing, VISIT.running], ({ times }) => times.runUsable!),
      ),
      ...stages(loads),
    ],
    verdicts: [
      ratioAtMost('playground: a typed character, to bare Monaco', last(typing), BUDGETS.typed),
      ratioAtMost('playground: bytes until then, to bare Monaco', last(bytes), BUDGETS.bytes),
      ratioAtMost(
        'playground: first console line, to a character typed into bare Monaco',
        last(firstLine),
        BUDGETS.run,
      ),
    ],
    remarks: [
      'Bytes until a moment are those of all files asked for by then.',
      'A typed character counts once the page shows it, in whichever editor is there by then; the playground has a plain one until Monaco has come.',
    ],
  }
}

/** Bytes and requests of the playground from stage to stage, and of the bare page in all. */
function stages(loads: ColdLoads): Table[] {
  const until: Record<string, readonly [Visit, (load: ColdLoad) => number]> = {
    'playground, until Run can be pressed': [VISIT.running, ({ times }) => times.runUsable!],
    'playground, until Monaco shows': [VISIT.typing, ({ times }) => times.monaco!],
    'playground, in all': [VISIT.typing, () => Infinity],
    'bare Monaco + TypeScript, in all': [VISIT.bare, () => Infinity],
  }
  const of = (figure: typeof bytesOf) =>
    Object.fromEntries(
      Object.entries(until).map(([name, [visit, time]]) => [
        name,
        loads.get(visit)!.map((load) => figure(load.askedBy(time(load)))),
      ]),
    )
  return [
    table('Bytes over the wire, gzip', 'bytes', of(bytesOf)),
    table(
      'Requests',
      'count',
      of((transfers) => transfers.length),
    ),
  ]
}

/** The median ratio of a table's last row. */
const last = ({ rows }: Table) => rows.at(-1)!.ratio!.median
