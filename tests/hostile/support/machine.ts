import { Worker } from 'node:worker_threads'

/**
 * A thread repeating the same small piece of work, and recording the shortest time ever, and the
 * time since the last request. The work is always the same; any difference is caused by the
 * machine, and affects any page as well.
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

/** Measures how much slower the machine was than at best. */
export interface Machine {
  /** Discards the earlier measurements. */
  begin(): void
  /** Returns the average slowdown factor since then; 1 on an otherwise idle machine. */
  slowdown(): number
  close(): Promise<unknown>
}

/** Starts to monitor the machine. */
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
