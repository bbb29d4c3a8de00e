import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const BUSY = fileURLToPath(new URL('busy.mjs', import.meta.url))

/** Processes that do nothing but compete for the processors. */
export interface BusyProcesses {
  readonly pids: readonly number[]
  /** Ends them; resolves when they are gone. */
  end(): Promise<void>
}

/**
 * Starts processes that compete with the tests for the processors. They also end when this process
 * ends for whatever reason.
 */
export function startBusyProcesses(count: number): BusyProcesses {
  const processes = Array.from({ length: count }, () => fork(BUSY))
  return {
    pids: processes.map(({ pid }) => pid!),
    async end() {
      await Promise.all(
        processes.map(async (child) => {
          const ended = once(child, 'exit')
          child.kill()
          await ended
        }),
      )
    },
  }
}
