import { computed, onScopeDispose, ref, shallowRef } from 'vue'
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
 * Runs programs in turn and compares the runs side by side.
 *
 * @param t The words of the page.
 */
export function useComparison({ sandbox, locale }: ComparisonSource, t: () => Words) {
  const result = shallowRef<Comparison>()
  const now = ref<Subject>()
  const problem = ref('')
  let latest: AbortController | undefined

  function stop(): void {
    latest?.abort()
  }

  /** Runs and compares; a comparison still going is stopped first. */
  async function compare({ subjects, sameness }: Subjects): Promise<void> {
    stop()
    const turn = (latest = new AbortController())
    problem.value = ''
    result.value = undefined
    const runs: ComparedRun[] = []
    for (const subject of subjects) {
      now.value = subject
      try {
        const { scenario, platform } = subject
        const compile = () =>
          compileScenario(scenario, platform, emitWithTypeScript(locale()), turn.signal)
        const notes = await fetchNotes(platform.id)
        const run = await runSubject(await sandbox.get(), subject, compile, turn.signal)
        if (turn !== latest) return
        const { trace, ending } = run
        if (ending === 'stopped') return end(t().compare.stopped)
        runs.push({ subject, trace, ending, notes })
      } catch (error) {
        if (turn !== latest) return
        const reason = error instanceof Error ? error.message : String(error)
        return end(t().compare.failed(subject.title, reason))
      }
    }
    try {
      const compared = await comparisonOf(runs, sameness, turn.signal)
      if (turn !== latest) return
      result.value = compared
      end('')
    } catch (error) {
      if (turn !== latest) return
      end(error instanceof BoundError ? error.text[locale()] : t().compare.stopped)
    }
  }

  function end(why: string): void {
    latest = undefined
    now.value = undefined
    problem.value = why
  }

  onScopeDispose(stop)

  return {
    result,
    now: computed(() => now.value),
    problem: computed(() => problem.value),
    compare,
    stop,
  }
}

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
