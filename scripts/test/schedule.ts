import { availableParallelism } from 'node:os'
import { runStage } from './run-stage.ts'
import type { Stage } from './stages.ts'
import type { Result } from './tell.ts'

/** Number of single-lane stages run at a time: 1 per processor, within the limits of memory. */
const LANES = Math.min(4, Math.max(2, availableParallelism()))

/** Runs a single stage, given the names of the failed stages. */
type Run = (stage: Stage, failed: ReadonlySet<string>) => Promise<Result>

/**
 * Runs stages in parallel, in order as lanes and the stages' prerequisites allow. A stage of two
 * lanes may be overtaken, so that no lane stands empty.
 *
 * @param lanes Number of lanes.
 * @param run Runs a single stage.
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
