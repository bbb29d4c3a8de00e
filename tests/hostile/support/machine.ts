import { Worker } from 'node:worker_threads'

/**
 * A thread that does next to nothing but ask to be woken every few milliseconds, and notes how late
 * that is. What it had to wait for, any page had to wait for as well: it is the machine's doing.
 */
const SLEEPER = `
  const { workerData } = require('node:worker_threads')
  const shared = new Int32Array(workerData)
  const still = new Int32Array(new SharedArrayBuffer(4))
  for (;;) {
    const before = performance.now()
    Atomics.wait(still, 0, 0, 5)
    // As much work as a page has to do between two turns.
    for (let i = 0, until = 2e5; i < until; i++) still[0] = 0
    const late = Math.round(performance.now() - before)
    if (late > Atomics.load(shared, 0)) Atomics.store(shared, 0, late)
  }`

/** Knows how long the machine kept a thread waiting that was ready. */
export interface Machine {
  /** Forgets what was. */
  begin(): void
  /** Longest wait since, in milliseconds. */
  delay(): number
  close(): Promise<unknown>
}

export function watchMachine(): Machine {
  const buffer = new SharedArrayBuffer(4)
  const longest = new Int32Array(buffer)
  const worker = new Worker(SLEEPER, { eval: true, workerData: buffer })
  return {
    begin: () => void Atomics.store(longest, 0, 0),
    delay: () => Atomics.load(longest, 0),
    close: () => worker.terminate(),
  }
}
