import type { Clock } from './clock.ts'
import { DueQueue, type Due } from './due-queue.ts'
import { natives } from './natives.ts'

/** Times and order of events in a simulated network. */
export interface Schedule {
  /**
   * Returns the network's time in milliseconds. The time stands still within a task and the task's
   * microtasks: results derived from the time are the same regardless of the task's duration.
   */
  now(): number
  /**
   * Calls back after a delay from {@link now}. Callbacks run by due time, then by order of
   * scheduling; the engine's timers only determine the waits, never the order. Nested callbacks are
   * therefore scheduled in the same order at any running time.
   *
   * @param delay Milliseconds, to the microsecond; 0 means the next task, with no timer involved.
   * @param shared Whether the callback may share a task with other shared callbacks due at the same
   *   time. A client's event may not: an event loop runs the microtasks of a message's listeners
   *   before the next message, and programs that `await` messages in sequence rely on this order. A
   *   server gets simultaneous arrivals together.
   * @returns Cancels the call.
   */
  after(delay: number, run: () => void, shared?: boolean): () => void
  /**
   * Calls back after a delay like {@link after}, but without keeping Node alive: for a wait that
   * goes on as long as a connection, such as between pings.
   */
  afterIdling(delay: number, run: () => void): () => void
  /** Calls back in a later task, before any other scheduled callback. */
  first(run: () => void): void
  /** Announces work outside the schedule; see {@link Clock.hold}. */
  hold(): () => void
  /** Drops every pending callback, and all later requests. */
  dispose(): void
}

interface Entry extends Due {
  /** Unset once canceled. */
  run: (() => void) | undefined
  readonly shared: boolean
  readonly idle: boolean
}

const MICROSECONDS = 1000
/** Maximum callbacks per task, so timers get a turn. */
const LONGEST_TASK = 64
/**
 * A machine busy for a while catches up, in the right order. But a program that floods the network
 * never would, and no timer of the network's would come: after this many callbacks of such
 * lateness, the network's time continues with the machine's.
 */
const LATE = 250 * MICROSECONDS
const MOST_LATE = 1000

/** Creates a schedule with at most a single wait under way on the clock, regardless of the load. */
export function createSchedule(clock: Clock): Schedule {
  const began = clock.now()
  const { tolerance } = clock
  const entries = new DueQueue<Entry>()
  const source = clock.tasks(runTask)
  let order = 0
  let ahead: (() => void)[] = []
  /** Due time of the running callback, or the time of the program's own last task. */
  let moment = 0
  /** Whether the task of {@link moment} may still be running. */
  let inTask = false
  let late = 0
  /** Whether a task has been asked for and not come yet. */
  let woken = false
  /** Entries that keep Node alive. */
  let kept = 0
  let timer:
    { readonly callOff: () => void; readonly at: number; readonly idle: boolean } | undefined
  let disposed = false

  const worldTime = () => clock.now() - began

  function wake() {
    if (woken) return
    woken = true
    source.wake()
  }

  /**
   * Returns the time of the current task. A task begins with the first call after the last task.
   */
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

  /** Runs an entry, and the following entries that may share the task. */
  function runTogether(first: Entry) {
    const { at, shared } = first
    begin(at)
    let entry: Entry | undefined = first
    for (let count = 1; entry; count++) {
      run(entry)
      const next = shared && count < LONGEST_TASK ? entries.peek() : undefined
      entry = next?.shared && next.at === at ? entries.pop() : undefined
    }
  }

  function run(entry: Entry) {
    const callback = entry.run
    settle(entry)
    callback?.()
  }

  /** Marks an entry as run or canceled. */
  function settle(entry: Entry) {
    if (entry.run && !entry.idle) kept--
    entry.run = undefined
  }

  function begin(at: number) {
    inTask = true
    const time = worldTime()
    late = time - at > LATE ? late + 1 : 0
    moment = natives.max(moment, late > MOST_LATE ? time - LATE : at)
  }

  /** Returns the next entry not canceled. A timer for a canceled entry would keep Node alive. */
  function peek(): Entry | undefined {
    let next = entries.peek()
    for (; next && !next.run; next = entries.peek()) entries.pop()
    return next
  }

  /** Takes the next entry, if due. */
  function takeDue(): Entry | undefined {
    const next = peek()
    return next && next.at <= worldTime() + tolerance ? entries.pop() : undefined
  }

  /** Ensures a task for the next entry, and an end of the current task. */
  function proceed() {
    if (disposed) return
    const next = peek()
    const wait = next ? next.at - worldTime() : Infinity
    if (wait <= tolerance || inTask || ahead.length > 0) wake()
    if (next && wait > tolerance) startTimer(next.at, wait)
  }

  function startTimer(at: number, wait: number) {
    const idle = kept === 0
    if (timer && timer.at <= at && timer.idle === idle) return
    timer?.callOff()
    const ring = () => {
      timer = undefined
      wake()
    }
    timer = { callOff: clock.wait(wait, ring, idle), at, idle }
  }

  /** Stops waiting for canceled entries, and keeping Node alive for the others. */
  function callOffTimer() {
    if (!timer || (peek()?.at === timer.at && timer.idle === (kept === 0))) return
    timer.callOff()
    timer = undefined
    proceed()
  }

  function add(delay: number, run: () => void, shared: boolean, idle: boolean): () => void {
    if (disposed) return () => {}
    const wait = delay > 0 ? natives.min(natives.round(delay * MICROSECONDS), FOREVER) : 0
    const entry: Entry = { at: now() + wait, order: order++, run, shared, idle }
    entries.push(entry)
    if (!idle) kept++
    if (!woken) proceed()
    return () => {
      settle(entry)
      if (timer?.at === entry.at || kept === 0) callOffTimer()
    }
  }

  return {
    now: () => now() / MICROSECONDS,
    after: (delay, run, shared = false) => add(delay, run, shared, false),
    afterIdling: (delay, run) => add(delay, run, false, true),
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

/** A time beyond any run, but small enough to add microseconds exactly. */
const FOREVER = 2 ** 50
