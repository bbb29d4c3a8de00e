import type { ClientEvents } from '../../../src/client/contract.ts'

/** Events of a connection, in order, and waiting for events. */
export interface RecordedEvents {
  readonly events: ClientEvents
  readonly seen: unknown[][]
  /** Resolves with the values of the first event of a type. */
  first(type: keyof ClientEvents): Promise<unknown[]>
}

/** Records the events of a connection. */
export function recordEvents(): RecordedEvents {
  const seen: unknown[][] = []
  const waiting = new Map<string, (values: unknown[]) => void>()
  const record =
    (type: string) =>
    (...values: unknown[]) => {
      seen.push([type, ...values])
      waiting.get(type)?.(values)
    }
  return {
    events: {
      open: record('open'),
      message: record('message'),
      pong: record('pong'),
      closing: record('closing'),
      refused: record('refused'),
      closed: record('closed'),
      lost: record('lost'),
    },
    seen,
    first: (type) =>
      new Promise((resolve) => {
        const found = seen.find(([name]) => name === type)
        if (found) resolve(found.slice(1))
        else waiting.set(type, resolve)
      }),
  }
}
