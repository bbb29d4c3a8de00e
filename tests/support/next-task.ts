import { createTaskSource } from '../../src/network/simulated/task-source.ts'

/** Resolves in a later task of the event loop, after all microtasks of the current task. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const source = createTaskSource(() => {
      source.dispose()
      resolve()
    })
    source.wake()
  })
}
