import { afterTimeout, type After } from '../../../src/after.ts'

/** Milliseconds for one question to the language services, also on a busy machine. */
const PATIENCE = 20_000

/** What a worker tells of its questions. Monaco passes over messages that are not of its form. */
interface Turn {
  readonly turn: 'begins' | 'ends'
}

type Methods = Record<string, (...values: unknown[]) => unknown>

/**
 * Changes a worker to tell when it begins a question and when it has answered.
 *
 * @param names The worker's methods to tell of.
 * @param tell Sends a message to the page.
 * @returns The worker.
 */
export function tellTurns<Worker extends object>(
  worker: Worker,
  names: readonly string[],
  tell: (turn: Turn) => void,
): Worker {
  const methods = worker as Methods
  for (const name of names) {
    const method = methods[name]
    if (!method) continue
    methods[name] = async (...values) => {
      tell({ turn: 'begins' })
      try {
        return await method.apply(worker, values)
      } finally {
        tell({ turn: 'ends' })
      }
    }
  }
  return worker
}

/**
 * Ends a worker that takes too long over a question. Types can be written over which TypeScript
 * computes for hours.
 *
 * @param ended Called after the end.
 * @param after Waits.
 */
export function endWhenStuck(
  worker: Pick<Worker, 'addEventListener' | 'terminate'>,
  ended: () => void,
  after: After = afterTimeout,
): void {
  let cancel = () => {}
  worker.addEventListener('message', ({ data }: MessageEvent<Partial<Turn> | null>) => {
    if (data?.turn === undefined) return
    cancel()
    if (data.turn === 'ends') return
    cancel = after(PATIENCE, () => {
      worker.terminate()
      ended()
    })
  })
}
