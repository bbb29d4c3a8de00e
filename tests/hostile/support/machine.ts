import { Worker } from 'node:worker_threads'

/**
 * A thread that does the same small piece of work again and again, and notes the shortest and the
 * longest time that this took. The work is always the same; what differs is the machine's doing,
 * and any page had to bear with it as well.
 */
const WORK = `
  const { workerData } = require('node:worker_threads')
  const shared = new Int32Array(workerData)
  const still = new Int32Array(new SharedArrayBuffer(4))
  let shortest = Infinity
  for (;;) {
    const before = performance.now()
    let sum = 0
    for (let i = 0; i < 5e6; i++) sum += i % 7
    Atomics.wait(still, 0, sum, 0)
    const took = performance.now() - before
    shortest = Math.min(shortest, took)
    const slower = Math.round((took / shortest) * 100)
    if (slower > Atomics.load(shared, 0)) Atomics.store(shared, 0, slower)
    Atomics.wait(still, 0, 0, 40)
  }`

/** Knows how much slower the machine was than it can be. */
export interface Machine {
  /** Forgets what was. */
  begin(): void
  /** By how many times at worst since then; 1 on a machine that does nothing else. */
  slowdown(): number
  close(): Promise<unknown>
}

/** Begins to watch this machine. */
export function watchMachine(): Machine {
  const buffer = new SharedArrayBuffer(4)
  const percent = new Int32Array(buffer)
  const worker = new Worker(WORK, { eval: true, workerData: buffer })
  return {
    begin: () => void Atomics.store(percent, 0, 100),
    slowdown: () => Math.max(1, Atomics.load(percent, 0) / 100),
    close: () => worker.terminate(),
  }
}
