import { natives } from './natives.ts'

/** Something to do later. */
export interface Task {
  run(): void
  /**
   * Whether it may run in one go with neighbours that may as well. A client's event may not: an
   * event loop runs the microtasks of one message's listeners before the next message, and programs
   * that `await` one message after the other rely on it. A server gets what has arrived together.
   */
  readonly shared: boolean
}

/** Runs tasks in the order in which they were posted, each in a later task of the event loop. */
export interface TaskQueue {
  post(task: Task): void
  /** Forgets what has not run. */
  dispose(): void
}

/** Entries already run that the queue keeps before it gives their memory back. */
const COMPACT_AFTER = 1024
/** Most tasks that run in one go, so that timers get their turn. */
const LONGEST_RUN = 64

/**
 * Makes a queue of tasks without delay. It uses the fastest task source of the runtime that no
 * timer clamping applies to: `setImmediate` in Node, a message channel elsewhere.
 */
export function createTaskQueue(): TaskQueue {
  let queue: Task[] = []
  let head = 0
  let awake = false
  const source = natives.setImmediate ? immediates(turn) : channel(turn)

  function turn() {
    try {
      for (let count = 0; count < LONGEST_RUN; count++) {
        const task = queue[head++]
        task?.run()
        if (!task?.shared || !queue[head]?.shared) break
      }
    } finally {
      awake = head < queue.length
      if (awake) source.wake()
      compact()
    }
  }

  function compact() {
    if (head < queue.length && (head < COMPACT_AFTER || head * 2 < queue.length)) return
    queue = queue.slice(head)
    head = 0
  }

  return {
    post(task) {
      queue.push(task)
      if (!awake) source.wake()
      awake = true
    },
    dispose() {
      queue = []
      head = 0
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
