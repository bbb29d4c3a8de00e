import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const BUSY = fileURLToPath(new URL('busy.mjs', import.meta.url))

/** Processes without any other task than competing for the processors. */
export interface BusyProcesses {
  readonly pids: readonly number[]
  /** Ends the processes; resolves after all have exited. */
  end(): Promise<void>
}

/**
 * Starts processes to compete with the tests for the processors. The processes also end when this
 * process ends for any reason.
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
