import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { BoundError, reading } from '../../../src/bounded/index.ts'
import { countRows, type ComparedRow } from '../../../src/trace/compare/compare.ts'
import { comparedEvents, MAX_COMPARED } from '../../../src/trace/compare/event.ts'
import { explain, raisedNotes, type Explanation } from '../../../src/trace/compare/explain.ts'
import type { Trace } from '../../../src/trace/trace.ts'
import type { PortabilityNote } from '../../../src/platforms/contract.ts'
import { emitWithTypeScript } from '../../editor/emit.ts'
import type { Words } from '../../locales/words.ts'
import { fetchNotes } from '../../run/notes.ts'
import { compileScenario } from '../../run/compile.ts'
import { runSubject, type Ending } from './run-subject.ts'
import type { ComparisonSource } from '../../run/comparison-source.ts'
import type { Subject, Subjects } from './subjects.ts'

/** Longest duration of comparing, in milliseconds. */
const LONGEST = 10_000

/** A column of a comparison. */
export interface ComparedRun {
  readonly subject: Subject
  readonly trace: Trace
  readonly ending: Ending
  /** The notes the subject's platform can raise. */
  readonly notes: readonly PortabilityNote[]
}

/** A row with the notes explaining the row. */
export interface ExplainedRow extends ComparedRow {
  readonly notes: readonly Explanation[]
}

/** The result of a comparison. */
export interface Comparison {
  readonly runs: readonly ComparedRun[]
  readonly rows: readonly ExplainedRow[]
  readonly counts: ReturnType<typeof countRows>
  /** Whether a run did more than is compared. */
  readonly cut: boolean
}

/**
 * Runs programs in turn and compares the runs side by side. The sandbox serves either a comparison
 * or the program on screen: whichever starts stops the other, at any stage.
 *
 * @param t The words of the page.
 */
export function useComparison(
  { sandbox, program, locale }: Omit<ComparisonSource, 'store'>,
  t: () => Words,
) {
  const result = shallowRef<Comparison>()
  const now = ref<Subject>()
  const problem = ref('')
  let latest: AbortController | undefined

  /** Ends a comparison at once, regardless of the stage. */
  function stop(): void {
    if (!latest) return
    latest.abort()
    end(t().compare.stopped)
  }

  /** Runs and compares; a comparison or a program still going is stopped first. */
  async function compare({ subjects, sameness }: Subjects): Promise<void> {
    stop()
    const turn = (latest = new AbortController())
    problem.value = ''
    result.value = undefined
    now.value = subjects[0]
    const stopped = program.stop()
    const runs: ComparedRun[] = []
    const simulated = subjects.every(({ scenario }) => scenario.server.mode === 'simulated')
    const date = simulated ? Date.now() : undefined
    for (const subject of subjects) {
      now.value = subject
      try {
        const { scenario, platform } = subject
        const compile = () =>
          compileScenario(scenario, platform, emitWithTypeScript(locale()), turn.signal)
        await stopped
        const notes = await fetchNotes(platform.id)
        if (turn !== latest) return
        const run = await runSubject(await sandbox.get(), subject, compile, turn.signal, date)
        if (turn !== latest) return
        const { trace, ending } = run
        if (ending === 'stopped') return end(t().compare.stopped)
        runs.push({ subject, trace, ending, notes })
      } catch (error) {
        if (turn !== latest) return
        return end(t().compare.failed(subject.title, reasonOf(error)))
      }
    }
    try {
      const compared = await comparisonOf(runs, sameness, turn.signal)
      if (turn !== latest) return
      result.value = compared
      end('')
    } catch (error) {
      if (turn !== latest) return
      end(error instanceof BoundError ? error.text[locale()] : t().compare.broken(reasonOf(error)))
    }
  }

  function end(why: string): void {
    latest = undefined
    now.value = undefined
    problem.value = why
  }

  const starting = () => program.state.value === 'compiling'
  watch(starting, (starts) => starts && stop(), { flush: 'sync' })
  onScopeDispose(stop)

  return {
    result,
    now: computed(() => now.value),
    problem: computed(() => problem.value),
    compare,
    stop,
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/** Rows explained before the page gets a turn. */
const ROWS_AT_ONCE = 100

/** Compares in a worker; a thousand events in any order take seconds to align. */
async function comparisonOf(
  runs: readonly ComparedRun[],
  sameness: Subjects['sameness'],
  signal: AbortSignal,
): Promise<Comparison> {
  const events = runs.map(({ trace }) => comparedEvents(trace, sameness))
  const noted = runs.map(({ trace, notes, subject: { platform, scenario } }) => ({
    platform: platform.id,
    profile: scenario.profile,
    raised: raisedNotes(trace),
    notes,
  }))
  const comparable = events.map((run) => run.map(({ key, fields }) => ({ key, fields })))
  const compared = await reading.run('compare', comparable, { signal, deadline: LONGEST })
  const rows: ExplainedRow[] = []
  for (const { status, cells } of compared) {
    const row = {
      status,
      cells: cells.map((at, run) => (at === undefined ? at : events[run]![at])),
    }
    rows.push({ ...row, notes: explain(row, noted) })
    if (rows.length % ROWS_AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve))
  }
  return {
    runs,
    rows,
    counts: countRows(rows),
    cut: events.some(({ length }) => length === MAX_COMPARED),
  }
}
