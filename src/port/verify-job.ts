import type { JobType } from '../job-type.ts'
import type { RunEntry } from '../runtime/entries.ts'
import type { NetworkSettings } from '../scenario/network-settings.ts'
import type { ComparedEvent } from '../trace/compare/event.ts'
import type { Difference } from './judge/prediction.ts'
import type { Seen, Verdict } from './judge/judge.ts'
import { situations, type SituationId } from './judge/situations.ts'
import { named, port } from './job.ts'
import { judgePort } from './judge-port.ts'

/** An event of a run, for a sentence. */
export interface SeenEvent {
  /** What happened, such as `open`, `send` or `close`. */
  readonly topic: string
  readonly fields: Readonly<Record<string, string>>
  readonly line?: number
}

/** A difference between a program and its port; a side without the event is unset. */
export interface SeenDifference {
  readonly part: Difference['part']
  readonly program?: SeenEvent
  readonly port?: SeenEvent
}

/** The comparison in a situation. */
export interface SituationVerdict {
  readonly id: SituationId
  /** Whether the runs are equal, differ as the port declares, or differ otherwise. */
  readonly outcome: 'same' | 'declared' | 'different'
  /** The differences of the outcome, each once. */
  readonly differences: readonly SeenDifference[]
}

/** Asks the page for a run. */
export interface RunQuestion {
  readonly subject: 'program' | 'port'
  readonly settings: Partial<NetworkSettings>
}

/** Comparing a program with its port as a job of a bounded worker; the page runs the two. */
export interface VerifyJob extends JobType {
  readonly input: {
    readonly files: Readonly<Record<string, string>>
    readonly from: string
    readonly to: string
    /** The network of the program's own situation. */
    readonly network: NetworkSettings
  }
  readonly output: readonly SituationVerdict[]
}

/** Most differences shown per situation. */
const MOST = 10

/** Judges the port of a program as `judgePort` does. */
export async function verifyJob(
  { files, from, to, network }: VerifyJob['input'],
  ask: (question: RunQuestion) => Promise<unknown>,
): Promise<VerifyJob['output']> {
  const { port: result } = port(files, from, to)
  if (result.tier === 'impossible') throw new Error('The program is not ported.')
  const verdict = await judgePort(
    result,
    named(from)!,
    named(to)!,
    async (subject, settings) => (await ask({ subject, settings })) as RunEntry[],
    {
      seeds: [network.seed],
      situations: situations.map((each) =>
        each.id === 'own' ? { ...each, settings: network } : each,
      ),
    },
  )
  return situations.map(({ id }) => ({ id, ...describe(verdict, id) }))
}

function describe(verdict: Verdict, id: SituationId): Omit<SituationVerdict, 'id'> {
  const seen = verdict.seen.filter(({ situation }) => situation === id)
  const unexplained = seen.filter(({ explainedBy }) => explainedBy.length === 0)
  const isSame = verdict.same.includes(id)
  return {
    outcome: !isSame ? 'different' : seen.length > 0 ? 'declared' : 'same',
    differences: differencesOf(isSame ? seen : unexplained),
  }
}

function differencesOf(seen: readonly Seen[]): SeenDifference[] {
  const differences = seen.map(({ part, row: { cells } }): SeenDifference => {
    const [program, port] = cells.map((cell) => cell && eventOf(cell))
    return { part, ...(program && { program }), ...(port && { port }) }
  })
  const unique = new Map(differences.map((each) => [JSON.stringify(each), each]))
  return [...unique.values()].slice(0, MOST)
}

function eventOf({ topic, fields, entry }: ComparedEvent): SeenEvent {
  const { position } = entry
  return { topic, fields, ...(position && { line: position.line }) }
}
