import { natives } from './natives.ts'

/**
 * Callbacks that run in the order in which they were posted, each in a task of its own: an event
 * loop runs the microtasks of one message's listeners before the next message, and programs that
 * `await` one message after the other rely on it.
 */
export interface TaskQueue {
  post(task: () => void): void
  /** Forgets what has not run; nothing runs any more. */
  dispose(): void
}

/** Entries already run that the queue keeps before it gives their memory back. */
const COMPACT_AFTER = 1024

/**
 * Makes a queue of tasks without delay. It uses the fastest task source of the runtime that no
 * timer clamping applies to: `setImmediate` in Node, a message channel elsewhere.
 */
export function createTaskQueue(): TaskQueue {
  let queue: (() => void)[] = []
  let head = 0

  const runNext = () => {
    const task = queue[head++]
    if (head > COMPACT_AFTER && head * 2 > queue.length) {
      queue = queue.slice(head)
      head = 0
    }
    task?.()
  }
  const source = natives.setImmediate ? immediates(runNext) : channel(runNext)

  return {
    post(task) {
      queue.push(task)
      source.wake()
    },
    dispose() {
      queue = []
      head = 0
      source.dispose()
    },
  }
}

/** Something that runs one callback, in a new task, for each time that it is woken. */
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
