import { natives } from './natives.ts'

/** Runs callbacks in the order in which they were posted, in later tasks of the event loop. */
export interface TaskQueue {
  /**
   * @param shared Whether it may run in one task with neighbours that may as well. A client's event
   *   may not: an event loop runs the microtasks of one message's listeners before the next
   *   message, and programs that `await` one message after the other rely on it. A server gets
   *   together what has arrived together.
   */
  post(run: () => void, shared: boolean): void
  /** Runs something ahead of the next task, whatever is queued; for what the end of a task brings. */
  postFirst(run: () => void): void
  /** Forgets what has not run. */
  dispose(): void
}

/** Tasks that have run before the queue gives their memory back. */
const COMPACT_AFTER = 1024
/** Most callbacks that share a task, so that timers get their turn. */
const LONGEST_TASK = 64

/**
 * Makes a queue of tasks without delay. It uses the fastest task source of the runtime that no
 * timer clamping applies to: `setImmediate` in Node, a message channel elsewhere.
 */
export function createTaskQueue(): TaskQueue {
  let tasks: (() => void)[][] = []
  let head = 0
  let first: (() => void)[] = []
  /** The last task, while others may join it. */
  let joinable: (() => void)[] | undefined

  const source = natives.setImmediate ? immediates(runNext) : channel(runNext)

  function runNext() {
    const ahead = first
    if (ahead.length > 0) first = []
    for (const run of ahead) run()
    const task = tasks[head]
    if (!task) return
    head++
    if (task === joinable) joinable = undefined
    if (head === tasks.length || (head > COMPACT_AFTER && head * 2 > tasks.length)) {
      tasks = tasks.slice(head)
      head = 0
    }
    for (const run of task) run()
  }

  return {
    post(run, shared) {
      if (shared && joinable && joinable.length < LONGEST_TASK) {
        joinable.push(run)
        return
      }
      const task = [run]
      joinable = shared ? task : undefined
      tasks.push(task)
      source.wake()
    },
    postFirst(run) {
      first.push(run)
      if (tasks.length === 0) source.wake()
    },
    dispose() {
      tasks = []
      head = 0
      first = []
      joinable = undefined
      source.dispose()
    },
  }
}

/** Something that calls back once, in a new task of the event loop, each time that it is woken. */
interface TaskSource {
  wake(): void
  dispose(): void
}

function immediates(run: () => void): TaskSource {
  const { setImmediate } = natives
  return { wake: () => void setImmediate?.(run), dispose: () => {} }
}

function channel(run: () => void): TaskSource {
  const { port1, port2 } = new natives.MessageChannel()
  const postMessage = port2.postMessage.bind(port2)
  const close = port1.close.bind(port1)
  port1.onmessage = run
  return { wake: () => postMessage(null), dispose: close }
}
