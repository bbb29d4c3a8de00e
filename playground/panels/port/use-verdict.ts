import { onScopeDispose, ref, shallowRef } from 'vue'
import { BoundError, porting } from '../../../src/bounded/index.ts'
import type { CompileResult } from '../../../src/compiler/contract.ts'
import { platformById } from '../../../src/platforms/shown.ts'
import type { RunQuestion, SituationVerdict } from '../../../src/port/verify-job.ts'
import type { RunEntry } from '../../../src/runtime/entries.ts'
import { DEFAULT_NETWORK } from '../../../src/scenario/network-settings.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import type { Trace } from '../../../src/trace/trace.ts'
import { emitWithTypeScript } from '../../editor/emit.ts'
import type { PortWords } from '../../locales/port.ts'
import type { ComparisonSource } from '../../run/comparison-source.ts'
import { compileScenario } from '../../run/compile.ts'
import { runSubject } from '../compare/run-subject.ts'
import { reasonOf } from './use-port.ts'

/** Limits of a run, in milliseconds of virtual time: programs may repeat a timer forever. */
const LIMITS = { quiet: 60_000, longest: 120_000 }
/** Milliseconds of the machine's for a run. */
const LONGEST_RUN = 8_000
/** Milliseconds of the machine's for comparing the runs. */
const LONGEST = 10_000
/** Two runs in each of six situations. */
export const RUNS = 12

/** A program and its port. */
export type Pair = Readonly<Record<RunQuestion['subject'], Scenario>>

/** Compares a program with its port by running both in the sandbox, on virtual time. */
export function useVerdict(
  { sandbox, program, locale }: Omit<ComparisonSource, 'store'>,
  words: () => PortWords,
) {
  const verdict = shallowRef<readonly SituationVerdict[]>()
  const problem = ref('')
  /** Number of the run; unset while nothing is being compared. */
  const progress = ref<number>()
  let turn: AbortController | undefined

  /** Ends a comparison. */
  function stop(): void {
    turn?.abort(new Error(words().stopped))
  }

  /** Forgets the comparison of another port. */
  function forget(): void {
    turn?.abort()
    turn = undefined
    verdict.value = undefined
    problem.value = ''
    progress.value = undefined
  }

  async function verify(pair: Pair): Promise<void> {
    forget()
    const own = (turn = new AbortController())
    const { signal } = own
    progress.value = 0
    const date = Date.now()
    const compiled = new Map<string, Promise<CompileResult>>()

    async function answer({ subject, settings }: RunQuestion): Promise<readonly RunEntry[]> {
      const scenario = { ...pair[subject], network: { ...DEFAULT_NETWORK, ...settings } }
      const platform = platformById(scenario.platform)!
      const compile = (): Promise<CompileResult> => {
        const compiling =
          compiled.get(subject) ??
          compileScenario(scenario, platform, emitWithTypeScript(locale()), signal)
        compiled.set(subject, compiling)
        return compiling
      }
      const time = AbortSignal.timeout(LONGEST_RUN)
      const either = AbortSignal.any([signal, time])
      const box = await sandbox.get()
      const run = await runSubject(box, { scenario, platform }, compile, either, date, LIMITS)
      if (time.aborted) throw new Error(words().hung)
      if (run.ending === 'stopped') throw new Error(words().stopped)
      if (turn === own) progress.value!++
      return entriesOf(run.trace)
    }

    try {
      await program.stop()
      const { files, platform: from, network } = pair.program
      const input = { files: { ...files }, from, to: pair.port.platform, network }
      const result = await porting.run('verify', input, {
        signal,
        deadline: LONGEST,
        answer: (question) =>
          answer(question as RunQuestion).catch((error: unknown) => own.abort(error)),
      })
      if (turn === own) verdict.value = result
    } catch (error) {
      if (turn !== own) return
      problem.value = sentence(error)
    }
    if (turn === own) progress.value = undefined
  }

  function sentence(error: unknown): string {
    if (error instanceof BoundError) return error.text[locale()]
    const reason = reasonOf(error)
    const isSentence = [words().stopped, words().hung].includes(reason)
    return isSentence ? reason : words().broken(reason)
  }

  onScopeDispose(forget)
  return { verdict, problem, progress, verify, stop, forget }
}

function entriesOf(trace: Trace): RunEntry[] {
  const entries: RunEntry[] = []
  for (let at = trace.first; at < trace.end; at++) entries.push(trace.at(at)!)
  return entries
}
