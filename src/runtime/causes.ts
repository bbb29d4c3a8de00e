import type { SourcePosition } from './entries.ts'
import { startTimer } from './primordials.ts'

/** An entry that others come of; without `seq` one for which the trace had no room. */
export interface Cause {
  readonly seq?: number
  /** The socket that it is about; a call may find out which while it lasts. */
  socket?: number
  /** The call's. */
  readonly member?: string
  readonly position?: SourcePosition
}

/**
 * Knows what the running code comes of: the call that the platform is working on, the event of a
 * socket that it is telling of, and the callback in which the program is.
 *
 * A call is over when it returns. An event and a callback are not: listeners follow one another,
 * and what an `async` callback does after an `await` still comes of it. They last until the next
 * one, or until the task that they began in is certainly over.
 */
export class Causes {
  #call: Cause | undefined
  #event: Cause | undefined
  #callback: Cause | undefined
  #forgetting = false

  /** The call that the platform is working on. */
  get call(): Cause | undefined {
    return this.#call
  }

  /** What the platform does comes of this. */
  get ofPlatform(): Cause | undefined {
    return this.#call ?? this.#event
  }

  /** What the program does comes of this. */
  get ofProgram(): Cause | undefined {
    return this.#callback
  }

  /** What a socket does for its owner: the platform during a call, or the program itself. */
  get ofSocket(): Cause | undefined {
    return this.#call ?? this.#callback
  }

  /** Does the work of a call; the program then goes on in the callback that it was in. */
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

  /** A socket has something to tell. */
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

  /** Makes a task of the platform's that runs later and comes of the same. */
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

  /** A task begins that comes of nothing known, e.g. a timer of the program's. */
  readonly forget = (): void => {
    this.#call = undefined
    this.#event = undefined
    this.#callback = undefined
  }

  /** A timer never fires before the microtasks of the task that started it have run. */
  #forgetLater(): void {
    if (this.#forgetting) return
    this.#forgetting = true
    startTimer(() => {
      this.#forgetting = false
      this.forget()
    }, 0)
  }
}
