import type { RunEntry } from '../../runtime/entries.ts'
import type { NetworkSettings } from '../../scenario/network-settings.ts'
import { compareRuns } from '../../trace/compare/compare.ts'
import { observe, type Observation } from './observe.ts'
import type { Difference, Prediction } from './prediction.ts'
import { SEEDS, situations, type Situation, type SituationId } from './situations.ts'

/** Runs a program under network settings. */
export type Subject = (settings: Partial<NetworkSettings>) => Promise<readonly RunEntry[]>

/** A difference in a situation. */
export interface Seen extends Difference {
  readonly situation: SituationId
  readonly seed: number
  /** Ids of the predictions that explain the difference; none for an unexplained difference. */
  readonly explainedBy: readonly string[]
}

/** The result of comparing a program with its port. */
export interface Verdict {
  /** Situations in which every difference was predicted, in order. */
  readonly same: readonly SituationId[]
  readonly seen: readonly Seen[]
  /** Ids of predictions that no situation confirmed. */
  readonly unseen: readonly string[]
}

/** Options of a comparison. */
export interface JudgeOptions {
  readonly seeds?: readonly number[]
  readonly situations?: readonly Situation[]
}

/**
 * Runs a program and its port in every situation with every seed, in turn, and compares the
 * observations.
 *
 * @param predictions The differences to expect.
 */
export async function judge(
  program: Subject,
  port: Subject,
  predictions: readonly Prediction[],
  options: JudgeOptions = {},
): Promise<Verdict> {
  const seen: Seen[] = []
  const asked = options.situations ?? situations
  for (const { id, settings } of asked) {
    for (const seed of options.seeds ?? SEEDS) {
      const run = async (subject: Subject) => observe(await subject({ ...settings, seed }))
      const before = await run(program)
      const after = await run(port)
      for (const difference of differences(before, after)) {
        const explainedBy = predictions
          .filter((each) => each.explains(difference, { program: before, port: after }))
          .map((prediction) => prediction.id)
        seen.push({ situation: id, seed, ...difference, explainedBy })
      }
    }
  }
  const unexplained = new Set(
    seen.filter(({ explainedBy }) => explainedBy.length === 0).map(({ situation }) => situation),
  )
  const confirmed = new Set(seen.flatMap(({ explainedBy }) => explainedBy))
  return {
    same: asked.map(({ id }) => id).filter((id) => !unexplained.has(id)),
    seen,
    unseen: predictions.map(({ id }) => id).filter((id) => !confirmed.has(id)),
  }
}

const PARTS = ['wire', 'told', 'uncaught'] as const

function differences(program: Observation, port: Observation): Difference[] {
  return PARTS.flatMap((part) =>
    compareRuns([program[part], port[part]])
      .filter(({ status }) => status !== 'equal')
      .map((row) => ({ part, row })),
  )
}
