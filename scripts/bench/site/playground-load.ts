import { basename, extname } from 'node:path'
import { BUDGETS } from '../budgets.ts'
import { table, type GroupReport, type Table } from '../support/report.ts'
import { atMost, ratioAtMost } from '../support/verdict.ts'
import { bytesOf, type ColdLoad } from './cold-load.ts'
import { figuresOf, VISIT, type ColdLoads, type Visit } from './cold.ts'
import type { CompressedServer, Transfer } from './compressed-server.ts'
import type { Setting } from './setting.ts'

const WITH_MONACO = [VISIT.bare, VISIT.replMonaco, VISIT.typing] as const
const EDITORS = [VISIT.bare, VISIT.replMonaco, VISIT.replCodeMirror, VISIT.typing] as const

const aims = BUDGETS.playground

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
  const requests = table(
    'Requests until Run can be pressed',
    'count',
    of([VISIT.typing], (load) => load.askedBy(load.times.runUsable).length),
  )
  const typed = of([VISIT.replCodeMirror, VISIT.typing], ({ times }) => times.typed!)
  const toRepl = table('Typed character, to @vue/repl', 'ms', typed, VISIT.replCodeMirror)
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
      requests,
      ...byFile(loads.get(VISIT.typing)!, setting.server),
    ],
    verdicts: [
      ratioAtMost('playground: a typed character, to bare Monaco', last(typing), aims.typed),
      ratioAtMost(
        'playground: a typed character, to @vue/repl with CodeMirror',
        last(toRepl),
        aims.typedToRepl,
      ),
      ratioAtMost('playground: bytes until then, to bare Monaco', last(bytes), aims.bytes),
      atMost(
        'playground: requests until Run can be pressed',
        requests.rows[0]!.value.median,
        aims.requests,
        'count',
      ),
      ratioAtMost(
        'playground: first console line, to a character typed into bare Monaco',
        last(run),
        aims.firstLine,
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
