import type { Tasks } from '../standard/session.ts'

/** The engine under a client and its class. */
export interface Environment extends Tasks {
  /** Reports a message that the platform did not send. */
  report(message: string): void
}

const { setTimeout: start, console: output } = { setTimeout, console }

/** The engine's timers and console, which every engine of a device has. */
export const engine: Environment = {
  queue: (run) => void start(run, 0),
  hold: () => () => {},
  report: (message) => output.error(message),
}
