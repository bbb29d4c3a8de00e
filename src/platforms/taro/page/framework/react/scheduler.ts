import type { PageHost } from '../../../../page-contract.ts'

/** A piece of work; returns the rest of the work, or anything else at the end. */
type Work = (isLate: boolean) => unknown

interface Task {
  work: Work | null
  readonly priority: number
  readonly due: number
}

/** Priorities of React, and the milliseconds until a task of each must run. */
const IMMEDIATE = 1
const USER_BLOCKING = 2
const NORMAL = 3
const LOW = 4
const IDLE = 5
const PATIENCE: Readonly<Record<number, number>> = {
  [IMMEDIATE]: -1,
  [USER_BLOCKING]: 250,
  [NORMAL]: 5_000,
  [LOW]: 10_000,
  [IDLE]: 2 ** 30,
}

/** Milliseconds of work until others get a turn. */
const SLICE = 5

/**
 * Creates what React's reconciler takes of the package `scheduler`, over the timers of the run: the
 * package itself would wait on the engine's timers, which a run on another clock does not know of.
 *
 * @param guard Calls a function and reports what it throws.
 */
export function createScheduler(
  { setTimeout }: Pick<PageHost, 'setTimeout'>,
  guard: (code: () => void) => void,
): Record<string, unknown> {
  const now = (): number => performance.now()
  const tasks: Task[] = []
  let current = NORMAL
  let sliceEnd = 0
  let waiting = false

  function run(): void {
    waiting = false
    sliceEnd = now() + SLICE
    while (tasks.length > 0 && (now() < sliceEnd || tasks[0]!.due <= now())) guard(runFirst)
    if (tasks.length > 0) wait()
  }

  function runFirst(): void {
    const task = tasks[0]!
    const { work } = task
    task.work = null
    const before = current
    current = task.priority
    try {
      const rest = work?.(task.due <= now())
      if (typeof rest === 'function') task.work = rest as Work
    } finally {
      current = before
      if (!task.work) tasks.splice(tasks.indexOf(task), 1)
    }
  }

  function wait(): void {
    if (waiting) return
    waiting = true
    setTimeout(run, 0)
  }

  return {
    unstable_ImmediatePriority: IMMEDIATE,
    unstable_UserBlockingPriority: USER_BLOCKING,
    unstable_NormalPriority: NORMAL,
    unstable_LowPriority: LOW,
    unstable_IdlePriority: IDLE,
    unstable_now: now,
    unstable_getCurrentPriorityLevel: () => current,
    unstable_shouldYield: () => now() >= sliceEnd,
    unstable_requestPaint: () => {},
    unstable_cancelCallback(task: Task) {
      task.work = null
    },
    unstable_scheduleCallback(priority: number, work: Work): Task {
      const task = { work, priority, due: now() + (PATIENCE[priority] ?? PATIENCE[NORMAL]!) }
      const place = tasks.findIndex(({ due }) => due > task.due)
      tasks.splice(place < 0 ? tasks.length : place, 0, task)
      wait()
      return task
    },
    unstable_runWithPriority(priority: number, code: () => unknown) {
      const before = current
      current = priority
      try {
        return code()
      } finally {
        current = before
      }
    },
  }
}
