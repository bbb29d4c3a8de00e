import { availableParallelism } from 'node:os'
import { runStage } from './run-stage.ts'
import type { Stage } from './stages.ts'
import type { Result } from './tell.ts'

/** Stages of one lane that run at a time: one per processor, as far as memory serves. */
const LANES = Math.min(4, Math.max(2, availableParallelism()))

/** Runs one stage, given the names of those that have failed. */
type Run = (stage: Stage, failed: ReadonlySet<string>) => Promise<Result>

/**
 * Runs stages beside one another, in their order as far as lanes are free and the stages that they
 * need are over. A stage that needs two lanes may be overtaken, so that no lane stands empty.
 *
 * @param lanes How many lanes there are.
 * @param run Runs one stage.
 * @returns The results in the order in which the stages ended.
 */
export async function runAll(
  stages: readonly Stage[],
  lanes = LANES,
  run: Run = runStage,
): Promise<Result[]> {
  const waiting = [...stages]
  const running = new Map<Stage, Promise<void>>()
  const results: Result[] = []

  const isPending = (name: string) =>
    [...waiting, ...running.keys()].some((stage) => stage.name === name)
  const isReady = ({ needs = [] }: Stage) => !needs.some(isPending)
  const widthOf = ({ lanes: width = 1 }: Stage) => Math.min(width, lanes)
  const taken = () => [...running.keys()].reduce((sum, stage) => sum + widthOf(stage), 0)

  function start(stage: Stage) {
    waiting.splice(waiting.indexOf(stage), 1)
    const failed = results.filter(({ failures }) => failures.length).map(({ name }) => name)
    const ended = run(stage, new Set(failed)).then((result) => {
      results.push(result)
      running.delete(stage)
    })
    running.set(stage, ended)
  }

  while (waiting.length || running.size) {
    const next = waiting.find((stage) => isReady(stage) && taken() + widthOf(stage) <= lanes)
    if (next) start(next)
    else if (running.size) await Promise.race(running.values())
    else throw new Error(`These stages need one another: ${waiting.map(({ name }) => name)}`)
  }
  return results
}
