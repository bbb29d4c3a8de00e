import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { compareRuns, countRows, type ComparedRow } from '../../../src/trace/compare/compare.ts'
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

/** One of the columns of a comparison. */
export interface ComparedRun {
  readonly subject: Subject
  readonly trace: Trace
  readonly ending: Ending
  /** Those that its platform can raise. */
  readonly notes: readonly PortabilityNote[]
}

/** A row with the notes that explain it. */
export interface ExplainedRow extends ComparedRow {
  readonly notes: readonly Explanation[]
}

/** What came of a comparison. */
export interface Comparison {
  readonly runs: readonly ComparedRun[]
  readonly rows: readonly ExplainedRow[]
  readonly counts: ReturnType<typeof countRows>
  /** Whether a run did more than is compared. */
  readonly cut: boolean
}

/**
 * Runs programs one after the other and sets what they did side by side.
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
        const compile = () => compileScenario(scenario, platform, emitWithTypeScript(locale()))
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
    result.value = comparisonOf(runs, sameness)
    end('')
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

function comparisonOf(runs: readonly ComparedRun[], sameness: Subjects['sameness']): Comparison {
  const events = runs.map(({ trace }) => comparedEvents(trace, sameness))
  const noted = runs.map(({ trace, notes, subject: { platform, scenario } }) => ({
    platform: platform.id,
    profile: scenario.profile,
    raised: raisedNotes(trace),
    notes,
  }))
  const rows = compareRuns(events)
  return {
    runs,
    rows: rows.map((row) => ({ ...row, notes: explain(row, noted) })),
    counts: countRows(rows),
    cut: events.some(({ length }) => length === MAX_COMPARED),
  }
}
