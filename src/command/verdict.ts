import type { ComparedEvent } from '../trace/compare/event.ts'
import type { Seen, Verdict } from '../port/judge/judge.ts'
import { situations } from '../port/judge/situations.ts'

/** Names of the situations at the command line. */
const NAMES = {
  own: 'as written',
  refused: 'refused',
  lost: 'link lost',
  closed: 'closed by the server',
  jitter: 'varying delays',
  instant: 'no delays',
} as const

/**
 * Describes a verdict as text: a line per situation, below it each unexplained difference once.
 *
 * @param paths Files of the program and of the port, for the places of differences.
 */
export function describeVerdict(verdict: Verdict, paths: readonly [string, string]): string {
  const lines = situations.flatMap(({ id }) => {
    const same = verdict.same.includes(id)
    const unexplained = verdict.seen.filter(
      ({ situation, explainedBy }) => situation === id && explainedBy.length === 0,
    )
    const details = new Set(unexplained.map((seen) => describeSeen(seen, paths)))
    return [`${NAMES[id].padEnd(22)}${same ? 'same' : 'different'}`, ...details]
  })
  const count = `The port does the same in ${verdict.same.length} of ${situations.length} situations.`
  return [...lines, '', count].join('\n')
}

function describeSeen({ part, row }: Seen, paths: readonly [string, string]): string {
  const [program, port] = row.cells.map((cell, index) => describeCell(cell, paths[index]!))
  return `  ${WHERE[part]}\n    program: ${program}\n    port:    ${port}`
}

const WHERE = {
  wire: 'on the network',
  told: 'reported to the program',
  uncaught: 'uncaught',
} as const

function describeCell(event: ComparedEvent | undefined, path: string): string {
  if (!event) return 'nothing'
  const fields = Object.entries(event.fields).map(([name, value]) => `${name}=${value || "''"}`)
  const { position } = event.entry
  const place = position ? [`(${path}:${position.line})`] : []
  const { kind } = event.entry
  const what = kind === 'wire' ? event.entry.event.type : event.topic
  return [what, ...fields, ...place].join(' ')
}
