import { natives } from './natives.ts'
import { createTaskQueue } from './tasks.ts'

/** When things happen in one simulated network. */
export interface Schedule {
  /**
   * Runs `task` in a task of its own after a delay. Tasks of the same delay run in the order in
   * which they were given.
   *
   * @param delay Milliseconds; 0 means the next task, with no timer involved.
   */
  after(delay: number, task: () => void): void
  /** Drops everything that has not happened yet, and all that is asked for later. */
  dispose(): void
}

/** Timers round to whole milliseconds; what is due within one is due now. */
const TIMER_TOLERANCE = 0.5

/** Makes a schedule with at most one timer under way for each delay in use, whatever the load. */
export function createSchedule(): Schedule {
  const tasks = createTaskQueue()
  const lanes = new Map<number, Lane>()
  let disposed = false
  return {
    after(delay, task) {
      if (disposed) return
      if (delay <= 0) return tasks.post(task)
      let lane = lanes.get(delay)
      if (!lane) lanes.set(delay, (lane = createLane(delay, tasks.post)))
      lane.add(task)
    },
    dispose() {
      disposed = true
      for (const lane of lanes.values()) lane.dispose()
      lanes.clear()
      tasks.dispose()
    },
  }
}

interface Lane {
  add(task: () => void): void
  dispose(): void
}

/** Tasks of one delay: what was added first is due first, so one timer serves them all. */
function createLane(delay: number, post: (task: () => void) => void): Lane {
  let waiting: { due: number; task: () => void }[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const release = () => {
    timer = undefined
    const now = natives.now() + TIMER_TOLERANCE
    let count = 0
    while (count < waiting.length && waiting[count]!.due <= now) post(waiting[count++]!.task)
    waiting = waiting.slice(count)
    const next = waiting[0]
    if (next) timer = natives.setTimeout(release, next.due - now)
  }

  return {
    add(task) {
      waiting.push({ due: natives.now() + delay, task })
      timer ??= natives.setTimeout(release, delay)
    },
    dispose() {
      waiting = []
      if (timer !== undefined) natives.clearTimeout(timer)
    },
  }
}
