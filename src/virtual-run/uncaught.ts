import type { UncaughtCatcher } from './contract.ts'

const EVENTS = ['uncaughtException', 'unhandledRejection'] as const

/** Receives the uncaught errors of this process in place of all other receivers. */
export const catchInProcess: UncaughtCatcher = (receive) => {
  const others = EVENTS.map((event) => process.listeners(event as 'uncaughtException'))
  const listener = (error: unknown) => receive(error)
  for (const event of EVENTS) process.removeAllListeners(event).on(event, listener)
  return () => {
    EVENTS.forEach((event, index) => {
      process.off(event, listener)
      for (const other of others[index]!) process.on(event, other)
    })
  }
}
