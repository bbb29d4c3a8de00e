import { runStage } from './run-stage.ts'
import type { Stage } from './stages.ts'
import type { Result } from './tell.ts'

/** How many stages of one thread run at a time. */
const LANES = 2

/**
 * Runs stages in their order, those that keep a single processor busy two at a time, and all others
 * alone: what measures time must not share the machine.
 *
 * @returns Their results, in the order in which they ended.
 */
export async function runAll(stages: readonly Stage[]): Promise<Result[]> {
  const waiting = [...stages]
  const running = new Map<Stage, Promise<void>>()
  const results: Result[] = []
  const isChosen = (name: string) => stages.some((stage) => stage.name === name)
  const isOver = (name: string) => results.some((result) => result.name === name)
  const isReady = ({ needs = [] }: Stage) => needs.every((name) => isOver(name) || !isChosen(name))

  function next(): Stage | undefined {
    const [first] = waiting
    if (running.size === 0) return first
    if (running.size === LANES || ![...running.keys()].every(({ light }) => light)) return undefined
    const heavy = waiting.findIndex(({ light }) => !light)
    // No stage overtakes one that is to have the machine for itself.
    return waiting.slice(0, heavy < 0 ? undefined : heavy).find(isReady)
  }

  function start(stage: Stage) {
    waiting.splice(waiting.indexOf(stage), 1)
    const failed = results.filter(({ failures }) => failures.length).map(({ name }) => name)
    const output = stage.light ? 'at its end' : 'at once'
    const ended = runStage(stage, output, new Set(failed)).then((result) => {
      results.push(result)
      running.delete(stage)
    })
    running.set(stage, ended)
  }

  while (waiting.length || running.size) {
    for (let stage = next(); stage; stage = next()) start(stage)
    await Promise.race(running.values())
  }
  return results
}
