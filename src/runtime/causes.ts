import type { SourcePosition } from './entries.ts'
import { startTimer } from './primordials.ts'

/** An entry as the cause of others; without `seq` if the trace had no room for the entry. */
export interface Cause {
  readonly seq?: number
  /** The socket concerned; a call may determine the socket during the call. */
  socket?: number
  /** The call's. */
  readonly member?: string
  readonly position?: SourcePosition
}

/**
 * Tracks the cause of the running code: the platform's current call, the socket event being
 * reported, and the program's current callback.
 *
 * A call ends on return. An event and a callback do not: listeners follow one another, and code
 * after an `await` in an `async` callback still belongs to the callback. Both last until the next
 * event or callback, or until the task of their beginning is certainly over.
 */
export class Causes {
  #call: Cause | undefined
  #event: Cause | undefined
  #callback: Cause | undefined
  #forgetting = false

  /** The platform's current call. */
  get call(): Cause | undefined {
    return this.#call
  }

  /** Cause of the platform's actions. */
  get ofPlatform(): Cause | undefined {
    return this.#call ?? this.#event
  }

  /** Cause of the program's actions. */
  get ofProgram(): Cause | undefined {
    return this.#callback
  }

  /**
   * Cause of a socket's actions for the owner: the platform during a call, or the program itself.
   */
  get ofSocket(): Cause | undefined {
    return this.#call ?? this.#callback
  }

  /** Runs the work of a call; the program then continues in the previous callback. */
  during<Result>(call: Cause, work: () => Result): Result {
    const event = this.#event
    const callback = this.#callback
    this.#call = call
    try {
      return work()
    } finally {
      this.#call = undefined
      this.#event = event
      this.#callback = callback
    }
  }

  /** Starts the report of a socket's event. */
  begin(event: Cause): void {
    this.#call = undefined
    this.#event = event
    this.#callback = undefined
    this.#forgetLater()
  }

  /** Calls a function of the program's. */
  within<Result>(callback: Cause, invoke: () => Result): Result {
    const call = this.#call
    this.#call = undefined
    this.#callback = callback
    try {
      return invoke()
    } finally {
      this.#call = call
      this.#forgetLater()
    }
  }

  /** Wraps a later task of the platform to keep the current cause. */
  later(task: () => void): () => void {
    const call = this.#call
    const event = this.#event
    return () => {
      const runningCall = this.#call
      const runningEvent = this.#event
      this.#call = call
      this.#event = event
      this.#callback = undefined
      try {
        task()
      } finally {
        this.#call = runningCall
        this.#event = runningEvent
        this.#forgetLater()
      }
    }
  }

  /** Ends all causes at the start of a task without a known cause, e.g. a timer of the program. */
  readonly forget = (): void => {
    this.#call = undefined
    this.#event = undefined
    this.#callback = undefined
  }

  /**
   * Schedules {@link forget}: a timer never fires before the microtasks of the starting task have
   * run.
   */
  #forgetLater(): void {
    if (this.#forgetting) return
    this.#forgetting = true
    startTimer(() => {
      this.#forgetting = false
      this.forget()
    }, 0)
  }
}
