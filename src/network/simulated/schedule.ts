import { natives } from './natives.ts'
import { createTaskQueue, type TaskQueue } from './tasks.ts'

/** When things happen in one simulated network. */
export interface Schedule {
  /**
   * Calls back after a delay. Callbacks of the same delay come in the order in which they were
   * given.
   *
   * @param delay Milliseconds; 0 means the next task, with no timer involved.
   * @param shared Whether the callback may share its task with others that may as well.
   */
  after(delay: number, run: () => void, shared?: boolean): void
  /** Calls back in a later task, before anything else that is scheduled happens. */
  first(run: () => void): void
  /** Drops everything that has not happened yet, and all that is asked for later. */
  dispose(): void
}

/** Longest time that a timer can wait; it would fire at once for more. */
const LONGEST_TIMER = 2 ** 31 - 1

/** Timers round to whole milliseconds; what is due within one is due now. */
const TIMER_TOLERANCE = 0.5

/** Makes a schedule with at most one timer under way for each delay in use, whatever the load. */
export function createSchedule(): Schedule {
  const tasks = createTaskQueue()
  const lanes = new Map<number, Lane>()
  let disposed = false
  return {
    after(delay, run, shared = false) {
      if (disposed) return
      if (!(delay > 0)) return tasks.post(run, shared)
      let lane = lanes.get(delay)
      if (!lane) lanes.set(delay, (lane = createLane(delay, tasks)))
      lane.add(run, shared)
    },
    first(run) {
      if (!disposed) tasks.postFirst(run)
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
  add(run: () => void, shared: boolean): void
  dispose(): void
}

/** Callbacks of one delay: what was added first is due first, so one timer serves them all. */
function createLane(delay: number, tasks: TaskQueue): Lane {
  let waiting: { due: number; run: () => void; shared: boolean }[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const arm = (wait: number) => natives.setTimeout(release, Math.min(wait, LONGEST_TIMER))
  const release = () => {
    timer = undefined
    const now = natives.now() + TIMER_TOLERANCE
    let count = 0
    for (; count < waiting.length && waiting[count]!.due <= now; count++) {
      tasks.post(waiting[count]!.run, waiting[count]!.shared)
    }
    waiting = waiting.slice(count)
    const next = waiting[0]
    if (next) timer = arm(next.due - now)
  }

  return {
    add(run, shared) {
      waiting.push({ due: natives.now() + delay, run, shared })
      timer ??= arm(delay)
    },
    dispose() {
      waiting = []
      if (timer !== undefined) natives.clearTimeout(timer)
    },
  }
}
