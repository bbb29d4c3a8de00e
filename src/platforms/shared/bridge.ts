import type { PlatformHost } from '../contract.ts'

/**
 * The only way from the native side to the program: callbacks of calls and events run in order of
 * origin.
 */
export interface Bridge {
  /** Runs a task in a later turn, after all tasks posted before. */
  post(task: () => void): void
  /** Runs an event's task immediately, or after the callbacks posted before. */
  deliver(task: () => void): void
}

/**
 * Creates a bridge. Events wait for a separate turn only while callbacks are pending, so a stream
 * of messages costs no timers, and `success` of a `send` precedes the answer.
 */
export function createBridge(host: PlatformHost): Bridge {
  /** Pending tasks from {@link next} on; `shift` of a long list would move all that follow. */
  let tasks: (() => void)[] = []
  let next = 0
  const runNext = () => {
    const task = tasks[next]!
    next++
    if (next === tasks.length) {
      tasks = []
      next = 0
    }
    task()
  }
  const post = (task: () => void) => {
    tasks.push(task)
    host.setTimeout(runNext, 0)
  }
  return {
    post,
    deliver(task) {
      if (tasks.length > 0) post(task)
      else task()
    },
  }
}
