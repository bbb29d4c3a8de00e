import type { Clock } from './clock.ts'
import { DueQueue, type Due } from './due-queue.ts'
import { natives } from './natives.ts'

/** When things happen in one simulated network. */
export interface Schedule {
  /**
   * The network's time in milliseconds, which stands still within a task and its microtasks: what
   * is reckoned from it comes out the same however long the task takes.
   */
  now(): number
  /**
   * Calls back after a delay, reckoned from {@link now}. What is due first comes first, at one time
   * what was given first; the engine's timers only say how long to wait, never in which order. What
   * the callbacks schedule is therefore in the same order whenever they run.
   *
   * @param delay Milliseconds, to the microsecond; 0 means the next task, with no timer involved.
   * @param shared Whether the callback may share its task with others that may as well and are due
   *   at the same time. A client's event may not: an event loop runs the microtasks of one message's
   *   listeners before the next message, and programs that `await` one message after the other rely
   *   on it. A server gets together what has arrived together.
   * @returns Calls it off.
   */
  after(delay: number, run: () => void, shared?: boolean): () => void
  /** Calls back in a later task, before anything else that is scheduled happens. */
  first(run: () => void): void
  /** Announces work outside the schedule; see {@link Clock.hold}. */
  hold(): () => void
  /** Drops everything that has not happened yet, and all that is asked for later. */
  dispose(): void
}

interface Entry extends Due {
  /** Missing once it is called off. */
  run: (() => void) | undefined
  readonly shared: boolean
}

const MICROSECONDS = 1000
/** Most callbacks that share a task, so that timers get their turn. */
const LONGEST_TASK = 64
/**
 * A machine that is busy for a while catches up, in the right order. But a program that floods the
 * network never would, and no timer of the network's would come: after so many callbacks that were
 * so late, its time goes on with the world's.
 */
const LATE = 250 * MICROSECONDS
const MOST_LATE = 1000

/** Makes a schedule with at most one wait under way on its clock, whatever the load. */
export function createSchedule(clock: Clock): Schedule {
  const began = clock.now()
  const { tolerance } = clock
  const entries = new DueQueue<Entry>()
  const source = clock.tasks(runTask)
  let order = 0
  let ahead: (() => void)[] = []
  /** When the callback that runs now was due, or the time of the program's own last task. */
  let moment = 0
  /** Whether the task that {@link moment} belongs to may still be running. */
  let inTask = false
  let late = 0
  /** Whether a task has been asked for and not come yet. */
  let woken = false
  let timer: { readonly callOff: () => void; readonly at: number } | undefined
  let disposed = false

  const worldTime = () => clock.now() - began

  function wake() {
    if (woken) return
    woken = true
    source.wake()
  }

  /** @returns The time of this task, which begins with the first question after the last one. */
  function now() {
    if (!inTask) {
      inTask = true
      moment = natives.max(moment, worldTime())
      wake()
    }
    return moment
  }

  function runTask() {
    woken = false
    if (disposed) return
    inTask = false
    const first = ahead
    if (first.length > 0) ahead = []
    try {
      for (let index = 0; index < first.length; index++) first[index]!()
      const entry = takeDue()
      if (entry) runTogether(entry)
    } finally {
      proceed()
    }
  }

  /** Runs an entry, and those after it that may share its task. */
  function runTogether(first: Entry) {
    const { at, shared } = first
    begin(at)
    let entry: Entry | undefined = first
    for (let count = 1; entry; count++) {
      entry.run?.()
      const next = shared && count < LONGEST_TASK ? entries.peek() : undefined
      entry = next?.shared && next.at === at ? entries.pop() : undefined
    }
  }

  function begin(at: number) {
    inTask = true
    const time = worldTime()
    late = time - at > LATE ? late + 1 : 0
    moment = natives.max(moment, late > MOST_LATE ? time - LATE : at)
  }

  /** The next entry that was not called off. A timer for one that was would keep Node alive. */
  function peek(): Entry | undefined {
    let next = entries.peek()
    for (; next && !next.run; next = entries.peek()) entries.pop()
    return next
  }

  /** The next entry, if it is due. */
  function takeDue(): Entry | undefined {
    const next = peek()
    return next && next.at <= worldTime() + tolerance ? entries.pop() : undefined
  }

  /** Sees to it that the next entry gets its task, and that this task has an end. */
  function proceed() {
    if (disposed) return
    const next = peek()
    const wait = next ? next.at - worldTime() : Infinity
    if (wait <= tolerance || inTask || ahead.length > 0) wake()
    if (next && wait > tolerance) startTimer(next.at, wait)
  }

  function startTimer(at: number, wait: number) {
    if (timer && timer.at <= at) return
    timer?.callOff()
    const ring = () => {
      timer = undefined
      wake()
    }
    timer = { callOff: clock.wait(wait, ring), at }
  }

  /** Waits no longer for what was called off. */
  function callOffTimer() {
    if (!timer || peek()?.at === timer.at) return
    timer.callOff()
    timer = undefined
    proceed()
  }

  return {
    now: () => now() / MICROSECONDS,
    after(delay, run, shared = false) {
      if (disposed) return () => {}
      const wait = delay > 0 ? natives.min(natives.round(delay * MICROSECONDS), FOREVER) : 0
      const entry: Entry = { at: now() + wait, order: order++, run, shared }
      entries.push(entry)
      if (!woken) proceed()
      return () => {
        entry.run = undefined
        if (timer?.at === entry.at) callOffTimer()
      }
    },
    first(run) {
      if (disposed) return
      ahead[ahead.length] = run
      wake()
    },
    hold: () => clock.hold(),
    dispose() {
      disposed = true
      entries.clear()
      ahead = []
      timer?.callOff()
      source.dispose()
    },
  }
}

/** A time that no run lives to see, and to which microseconds can still be added exactly. */
const FOREVER = 2 ** 50
