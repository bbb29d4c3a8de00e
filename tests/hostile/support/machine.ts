import { Worker } from 'node:worker_threads'

/**
 * A thread that does the same small piece of work again and again, and notes the shortest time
 * that this ever took, and how long it took since it was last asked. The work is always the same; what differs is the machine's doing,
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
    Atomics.add(shared, 0, Math.round((took / shortest) * 100))
    Atomics.add(shared, 1, 1)
    Atomics.wait(still, 0, 0, 40)
  }`

/** Knows how much slower the machine was than it can be. */
export interface Machine {
  /** Forgets what was. */
  begin(): void
  /** By how many times, on the average, since then; 1 on a machine that does nothing else. */
  slowdown(): number
  close(): Promise<unknown>
}

/** Begins to watch this machine. */
export function watchMachine(): Machine {
  const buffer = new SharedArrayBuffer(8)
  const percent = new Int32Array(buffer)
  const worker = new Worker(WORK, { eval: true, workerData: buffer })
  return {
    begin() {
      Atomics.store(percent, 0, 0)
      Atomics.store(percent, 1, 0)
    },
    slowdown: () => Math.max(1, percent[0]! / 100 / Math.max(1, percent[1]!)),
    close: () => worker.terminate(),
  }
}
