import type { CompileResult } from '../../../src/compiler/contract.ts'
import type { Sandbox } from '../../../src/sandbox/index.ts'
import { reachOf } from '../../../src/sandbox/reach.ts'
import type { RunLimits } from '../../../src/runtime/request.ts'
import { Trace } from '../../../src/trace/trace.ts'
import type { Subject } from './subjects.ts'

/** Limits of a run; the worker counts from the program's start, however long the start takes. */
const LIMITS: RunLimits = { quiet: 3_000, longest: 20_000 }
/** Milliseconds of the machine's without a new entry from a worker that never gives way. */
const SILENCE = 10_000

/** How a run ended: finished or failed, or stopped because of silence or duration. */
export type Ending = 'finished' | 'failed' | 'quiet' | 'time'

/**
 * The result of a run; `stopped` when something else took the sandbox, or the reader stopped the
 * run.
 */
export interface SubjectRun {
  readonly trace: Trace
  readonly ending: Ending | 'stopped'
}

/**
 * Runs a program of a comparison to the end. Endless programs are stopped.
 *
 * @param signal Stops the run.
 * @param date Date at the start of a run on virtual time, in milliseconds since the epoch. Missing:
 *   the run is on the machine's clock, because another run of the comparison has a real server.
 * @param limits Limits of the run, in its own time.
 * @throws {Error} When the program does not compile; the message says why.
 */
export async function runSubject(
  sandbox: Sandbox,
  { scenario, platform }: Pick<Subject, 'scenario' | 'platform'>,
  compile: () => Promise<CompileResult>,
  signal: AbortSignal,
  date?: number,
  limits: RunLimits = LIMITS,
): Promise<SubjectRun> {
  const trace = new Trace()
  const result = await compile()
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join('\n'))
  if (signal.aborted) return { trace, ending: 'stopped' }
  const { files, main } = result
  return new Promise((resolve) => {
    let ending: SubjectRun['ending'] | undefined
    let quiet: ReturnType<typeof setTimeout>
    const stopFor = (why: SubjectRun['ending']) => () => {
      ending = why
      sandbox.stop()
    }
    const longest = setTimeout(stopFor('time'), LIMITS.longest)
    const listen = () => {
      clearTimeout(quiet)
      quiet = setTimeout(stopFor('quiet'), SILENCE)
    }
    const abort = stopFor('stopped')
    listen()
    signal.addEventListener('abort', abort)
    const reach = reachOf(scenario).sources
    const { ambient } = platform
    const time = { limits, virtualDate: date }
    sandbox.run(
      { ...scenario, files, main, ambient, reach, ...time },
      {
        entries(batch) {
          trace.append(batch)
          listen()
        },
        state(state, limit) {
          if (state === 'running' || state === 'compiling' || state === 'idle') return
          clearTimeout(quiet)
          clearTimeout(longest)
          signal.removeEventListener('abort', abort)
          resolve({ trace, ending: state === 'stopped' ? (limit ?? ending ?? 'stopped') : state })
        },
      },
    )
  })
}
