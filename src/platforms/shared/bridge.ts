import type { PlatformHost } from '../contract.ts'

/**
 * The one way by which the native side speaks to the program: callbacks of calls and events come
 * in the order in which they arose.
 */
export interface Bridge {
  /** Runs a task in a later turn, after everything posted before it. */
  post(task: () => void): void
  /** Runs an event's task now, or after the callbacks that were posted before it. */
  deliver(task: () => void): void
}

/**
 * Events do not wait for a turn of their own unless callbacks are pending, so that a stream of
 * messages costs no timers, and `success` of a `send` still comes before the answer to it.
 */
export function createBridge(host: PlatformHost): Bridge {
  const pending: (() => void)[] = []
  const runNext = () => pending.shift()?.()
  const post = (task: () => void) => {
    pending.push(task)
    host.setTimeout(runNext, 0)
  }
  return {
    post,
    deliver(task) {
      if (pending.length > 0) post(task)
      else task()
    },
  }
}
