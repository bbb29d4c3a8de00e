import { afterTimeout, type After } from '../after.ts'
import { BoundError } from './error.ts'
import type { Ask, FromWorker, JobTypes, ToWorker } from './messages.ts'

/** Default deadline of a job, in milliseconds. */
const DEADLINE = 10_000

/** Options for running a job. */
export interface JobOptions {
  /** Ends the job; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** Milliseconds for the job, not counting time spent waiting for an answer. */
  readonly deadline?: number
  /** Answers the job's questions. */
  readonly answer?: Ask
}

interface Waiting {
  readonly id: number
  readonly job: string
  readonly input: unknown
  readonly options: JobOptions
  settle(outcome: { readonly output: unknown } | { readonly error: unknown }): void
}

/**
 * A worker for jobs of unknown duration. Jobs run one after the other. A job past the deadline ends
 * together with the worker; the next job gets a new worker.
 */
export class BoundedWorker<Jobs extends JobTypes> {
  readonly #make: () => Worker
  readonly #queue: Waiting[] = []
  #worker: Worker | undefined
  #current: Waiting | undefined
  #stopClock = (): void => {}
  readonly #after: After
  #made = 0

  /**
   * @param make Creates the worker; the worker's script calls `serveJobs`.
   * @param after Waits for the deadlines.
   */
  constructor(make: () => Worker, after: After = afterTimeout) {
    this.#make = make
    this.#after = after
  }

  /** Prepares the worker and the code of a job. Leaves failures to `run`. */
  prepare(job: keyof Jobs & string): void {
    try {
      this.#post({ type: 'load', job })
    } catch {
      // Nobody has asked for anything yet.
    }
  }

  /**
   * Runs a job.
   *
   * @returns The job's output.
   * @throws BoundError when the job was ended or no worker is available; Error when the job failed.
   */
  run<Name extends keyof Jobs & string>(
    job: Name,
    input: Jobs[Name]['input'],
    options: JobOptions = {},
  ): Promise<Jobs[Name]['output']> {
    return new Promise((resolve, reject) => {
      options.signal?.throwIfAborted()
      const waiting: Waiting = {
        id: ++this.#made,
        job,
        input,
        options,
        settle(outcome) {
          options.signal?.removeEventListener('abort', abort)
          if ('error' in outcome) reject(outcome.error)
          else resolve(outcome.output)
        },
      }
      const abort = () => this.#abort(waiting)
      options.signal?.addEventListener('abort', abort)
      this.#queue.push(waiting)
      this.#next()
    })
  }

  /** Ends the worker. A later job creates a new worker. */
  dispose(): void {
    this.#end()
  }

  #next(): void {
    if (this.#current) return
    const waiting = this.#queue.shift()
    if (!waiting) return
    this.#current = waiting
    try {
      const { id, job, input } = waiting
      this.#post({ type: 'run', id, job, input })
    } catch (error) {
      const refused = error instanceof DOMException && error.name === 'SecurityError'
      this.#finish({ error: refused ? new BoundError('no-worker', 0) : error })
    }
  }

  #post(message: ToWorker): void {
    this.#worker ??= this.#start()
    this.#worker.postMessage(message)
  }

  #start(): Worker {
    const worker = this.#make()
    let alive = false
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      alive = true
      if (worker === this.#worker) this.#receive(data)
    }
    // A script that never said a word could not be loaded, or not be started.
    worker.onerror = (event) => {
      event.preventDefault()
      if (worker === this.#worker) this.#fail(new BoundError(alive ? 'gone' : 'no-worker', 0))
    }
    return worker
  }

  #receive(message: FromWorker): void {
    const current = this.#current
    if (!current || message.id !== current.id) return
    switch (message.type) {
      case 'begun':
        return this.#startClock(current)
      case 'question':
        this.#stopClock()
        return void this.#answer(current, message.question)
      case 'output':
        return this.#finish({ output: message.output })
      case 'failed':
        return this.#finish({ error: new Error(message.message) })
    }
  }

  async #answer(current: Waiting, question: unknown): Promise<void> {
    const answer = await current.options.answer?.(question).catch(() => null)
    if (current !== this.#current) return
    this.#post({ type: 'answer', id: current.id, answer })
    this.#startClock(current)
  }

  #startClock({ options: { deadline = DEADLINE } }: Waiting): void {
    this.#stopClock = this.#after(deadline, () =>
      this.#fail(new BoundError('too-slow', deadline / 1000)),
    )
  }

  #abort(waiting: Waiting): void {
    const error: unknown = waiting.options.signal!.reason
    if (waiting === this.#current) return this.#fail(error)
    this.#queue.splice(this.#queue.indexOf(waiting), 1)
    waiting.settle({ error })
  }

  /** Ends the running job together with the worker. */
  #fail(error: unknown): void {
    this.#end()
    this.#finish({ error })
  }

  #end(): void {
    this.#worker?.terminate()
    this.#worker = undefined
  }

  #finish(outcome: Parameters<Waiting['settle']>[0]): void {
    this.#stopClock()
    const current = this.#current
    this.#current = undefined
    current?.settle(outcome)
    this.#next()
  }
}
