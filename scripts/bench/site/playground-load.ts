import { basename, extname } from 'node:path'
import { table, type GroupReport, type Table } from '../support/report.ts'
import { ratioAtMost } from '../support/verdict.ts'
import { bytesOf, type ColdLoad } from './cold-load.ts'
import { figuresOf, VISIT, type ColdLoads, type Visit } from './cold.ts'
import type { CompressedServer, Transfer } from './compressed-server.ts'
import type { Setting } from './setting.ts'

/**
 * Of the bare page: time to a typed character, bytes until then, time to a result on pressing Run.
 * Of Vue's playground with Monaco: time to a typed character.
 */
const BUDGETS = { typed: 0.9, bytes: 0.5, run: 1, typedToRepl: 0.55 } as const

const WITH_MONACO = [VISIT.bare, VISIT.replMonaco, VISIT.typing] as const
const EDITORS = [VISIT.bare, VISIT.replMonaco, VISIT.replCodeMirror, VISIT.typing] as const

/** Smaller files share a single row, in bytes. */
const SMALL = 3_000

/**
 * Reports the cost of the playground's cold start, compared with editor pages and Vue's playground.
 */
export function reportPlaygroundLoad(loads: ColdLoads, setting: Setting): GroupReport {
  const of = (visits: readonly Visit[], figure: (load: ColdLoad) => number) =>
    figuresOf(loads, visits, figure)
  const beside = (
    title: string,
    unit: 'ms' | 'bytes' | 'count',
    visits: readonly Visit[],
    figure: (load: ColdLoad) => number,
  ) => table(title, unit, of(visits, figure), VISIT.bare)
  const typing = beside(
    'Cold load to a typed character',
    'ms',
    EDITORS,
    (load) => load.times.typed!,
  )
  const bytes = beside('Bytes until then, gzip', 'bytes', EDITORS, untilTyped)
  const run = table(
    'Cold load to the first console line, beside a character typed into the bare page',
    'ms',
    {
      ...of([VISIT.bare], ({ times }) => times.typed!),
      ...of([VISIT.running], ({ times }) => times.firstLine!),
    },
    VISIT.bare,
  )
  const typed = of([VISIT.replMonaco, VISIT.typing], ({ times }) => times.typed!)
  const toRepl = table('Typed character, to @vue/repl', 'ms', typed, VISIT.replMonaco)
  const serverOf: Readonly<Record<string, CompressedServer>> = {
    [VISIT.bare]: setting.bare,
    [VISIT.replMonaco]: setting.repl.monaco,
    [VISIT.replCodeMirror]: setting.repl.codemirror,
    [VISIT.typing]: setting.server,
  }
  const brotli = Object.fromEntries(
    EDITORS.map((visit) => [
      visit,
      loads.get(visit)!.map((load) => brotliOf(load.askedBy(), serverOf[visit]!)),
    ]),
  )
  return {
    tables: [
      beside('Cold load to code in colours', 'ms', EDITORS, ({ times }) => times.readable!),
      typing,
      bytes,
      beside('Cold load to Monaco', 'ms', WITH_MONACO, ({ times }) => times.monaco!),
      beside(
        'Cold load to the first diagnostics',
        'ms',
        WITH_MONACO,
        (load) => load.times.diagnostics!,
      ),
      run,
      table(
        'Run can be pressed after',
        'ms',
        of([VISIT.typing, VISIT.running], ({ times }) => times.runUsable!),
      ),
      beside('Longest stall while loading', 'ms', EDITORS, ({ stall }) => stall),
      beside('JavaScript heap after loading', 'bytes', EDITORS, ({ heap }) => heap),
      beside('Everything, gzip', 'bytes', EDITORS, (load) => bytesOf(load.askedBy())),
      table('Everything, brotli', 'bytes', brotli, VISIT.bare),
      beside('Requests', 'count', EDITORS, (load) => load.askedBy().length),
      ...byFile(loads.get(VISIT.typing)!, setting.server),
    ],
    verdicts: [
      ratioAtMost('playground: a typed character, to bare Monaco', last(typing), BUDGETS.typed),
      ratioAtMost(
        'playground: a typed character, to @vue/repl with Monaco',
        last(toRepl),
        BUDGETS.typedToRepl,
      ),
      ratioAtMost('playground: bytes until then, to bare Monaco', last(bytes), BUDGETS.bytes),
      ratioAtMost(
        'playground: first console line, to a character typed into bare Monaco',
        last(run),
        BUDGETS.run,
      ),
    ],
    remarks: [
      'Bytes until a moment are those of all files asked for by then.',
      'A typed character counts once the page shows it, in whichever editor is there by then; the playground has a plain one until Monaco has come.',
      'Diagnostics are of the typed character, which is a mistake; in @vue/repl of a wrong type in its program.',
      'The site does not keep itself for use without a network here, as it otherwise would two seconds after it has loaded.',
      'What @vue/repl fetches from a public host comes from beside its page here.',
    ],
  }
}

const untilTyped = (load: ColdLoad) => bytesOf(load.askedBy(load.times.typed))

/** Lists the files of the playground, the largest first, for both compression methods. */
function byFile(loads: readonly ColdLoad[], server: CompressedServer): Table[] {
  const files = [...loads.at(-1)!.askedBy()].sort((one, other) => other.bytes - one.bytes)
  const large = files.filter(({ bytes }) => bytes >= SMALL)
  const small = files.slice(large.length)
  const rows = (weigh: (files: readonly Transfer[]) => number) =>
    Object.fromEntries([
      ...large.map((file): [string, number[]] => [nameOf(file), [weigh([file])]]),
      [`${small.length} smaller files`, [weigh(small)]],
    ])
  return [
    table('Files of the playground, gzip', 'bytes', rows(bytesOf)),
    table(
      'Files of the playground, brotli',
      'bytes',
      rows((some) => brotliOf(some, server)),
    ),
  ]
}

/** Returns a file's name without its digest. */
function nameOf({ path }: Transfer): string {
  if (path.endsWith('/')) return 'the page'
  const type = extname(path)
  return basename(path, type).replace(/[.-][\w-]{8}(?=$|\.)/, '') + type
}

const brotliOf = (transfers: readonly Transfer[], server: CompressedServer) =>
  transfers.reduce((sum, { path }) => sum + server.brotli(path), 0)

/** Returns the median ratio of a table's last row. */
const last = ({ rows }: Table) => rows.at(-1)!.ratio!.median
