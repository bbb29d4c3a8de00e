import { vi } from 'vitest'
import type { Time } from './env.ts'

/** The machine's time, used with a real server and with a library's own timers. */
export const machineTime: Time = {
  now: () => performance.now(),
  pass: (duration) => new Promise((resolve) => setTimeout(resolve, duration)),
  elapse(duration) {
    const end = performance.now() + duration
    while (performance.now() < end);
  },
  until: (holds) => vi.waitFor(() => expectHolds(holds), { timeout: 10_000 }),
}

function expectHolds(holds: () => unknown): void {
  if (holds() === false) throw new Error(`It does not hold: ${String(holds)}`)
}
