import type { Clock } from './clock.ts'
import { DueQueue, type Due } from './due-queue.ts'
import { natives } from './natives.ts'
import { createTaskSource } from './task-source.ts'

/**
 * A clock with time passing only when nothing else is left to do: once every task of the clock, all
 * microtasks and all announced work are done, the clock jumps to the next due time. A minute's wait
 * takes no time, and the same program sees the same times on every machine.
 */
export interface VirtualClock extends Clock {
  /**
   * Lets time pass within a task, as if the task had taken so long.
   *
   * @param duration Milliseconds.
   */
  elapse(duration: number): void
  /**
   * Resolves when everything due at the current time has happened.
   *
   * @returns Whether anything is due later. If not, nothing will ever happen without outside
   *   action.
   */
  settled(): Promise<boolean>
}

interface Wait extends Due {
  /** Unset once canceled. */
  ring: (() => void) | undefined
}

/**
 * Tasks at the same time before each further task takes {@link TASK_TIME}. A program that answers
 * its own messages without delay would otherwise never see time pass, nor meet a limit.
 */
const MOST_AT_ONCE = 1000
/** Microseconds. */
const TASK_TIME = 10

/** Longer waits, over 17 years, never end: nobody intended an end. */
const FOREVER = 2 ** 49

/** Creates a clock at 0, for one or several schedules. */
export function createVirtualClock(): VirtualClock {
  const waits = new DueQueue<Wait>()
  const turns = createTaskSource(takeTurn)
  let time = 0
  let order = 0
  /** Requested tasks not yet run, and announced work not yet done. */
  let pending = 0
  let asked = false
  let atOnce = 0
  let watchers: ((more: boolean) => void)[] = []
  /** Whether watchers know the end of the current time, and nothing has happened since. */
  let told = false

  /** Requests a turn, after all microtasks. */
  function proceed() {
    if (pending > 0 || asked || (!peek() && watchers.length === 0)) return
    asked = true
    turns.wake()
  }

  function takeTurn() {
    asked = false
    if (pending > 0) return
    const next = peek()
    if (watchers.length > 0 && !(told && next)) tell(next !== undefined)
    else if (next) jump(next)
    proceed()
  }

  function tell(more: boolean) {
    const resolves = watchers
    watchers = []
    told = true
    for (const resolve of resolves) resolve(more)
  }

  function jump(next: Wait) {
    if (next.at > time) atOnce = 0
    time = natives.max(time, next.at)
    ring()
  }

  /** Ends the first wait. */
  function ring() {
    told = false
    waits.pop()?.ring?.()
  }

  function ringDue() {
    for (let next = peek(); next && next.at <= time; next = peek()) ring()
  }

  function peek(): Wait | undefined {
    let next = waits.peek()
    for (; next && !next.ring; next = waits.peek()) waits.pop()
    return next
  }

  function hold() {
    let held = true
    pending++
    return () => {
      if (!held) return
      held = false
      pending--
      proceed()
    }
  }

  function pass(duration: number) {
    time += duration
    ringDue()
  }

  return {
    now: () => time,
    tolerance: 0,
    wait(duration, ring) {
      if (duration > FOREVER) return () => {}
      const wait: Wait = { at: time + duration, order: order++, ring }
      waits.push(wait)
      proceed()
      return () => {
        wait.ring = undefined
      }
    },
    tasks(run) {
      let release: (() => void) | undefined
      const source = createTaskSource(() => {
        const done = release
        release = undefined
        if (!done) return
        told = false
        try {
          run()
        } finally {
          if (++atOnce > MOST_AT_ONCE) pass(TASK_TIME)
          done()
        }
      })
      return {
        wake() {
          release ??= hold()
          source.wake()
        },
        dispose() {
          release?.()
          release = undefined
          source.dispose()
        },
      }
    },
    hold,
    elapse: (duration) => pass(natives.round(duration * 1000)),
    settled: () =>
      new Promise((resolve) => {
        watchers.push(resolve)
        proceed()
      }),
  }
}
