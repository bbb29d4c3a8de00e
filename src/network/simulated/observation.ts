import type { Hear } from '../contract.ts'
import type { CloseFrame } from './close.ts'
import type { Outgoing } from './payload.ts'

/** What a simulated server saw or did. */
export interface Observation {
  /** Counts the observations of a network from 1. */
  readonly id: number
  /**
   * `id` of the observation that the server was told of when its code did this: of the message that
   * a send answers, of the handshake for what a server does on connection. Only what happens before
   * the server's listener returns is known to come of it.
   */
  readonly cause?: number
  /**
   * Counts the program's connections from 1, in the order of their construction; none for a client
   * whom the scenario plays itself.
   */
  readonly connection?: number
  /** Name of such a client, e.g. `Ada`. */
  readonly client?: string
  readonly event: ObservedEvent
}

export type ObservedEvent =
  /** `status`: what the client was refused with. */
  | {
      readonly type: 'handshake'
      readonly url: string
      readonly accepted: boolean
      readonly status?: number
    }
  /**
   * A message has arrived at the server, or the server has sent one. `nth` counts the messages of
   * the connection from 1, each direction for itself: order is kept, so that the nth that is sent is
   * the nth that arrives.
   */
  | { readonly type: 'message' | 'send'; readonly nth: number; readonly data: Outgoing }
  /** The server begins to close, or the client's Close frame has arrived. */
  | ({ readonly type: 'closing' } & CloseFrame)
  /** The connection has ended for the server, with what its `close` event says. */
  | { readonly type: 'closed'; readonly code: number; readonly reason: string }
  /** The server cuts the connection with no closing handshake. */
  | { readonly type: 'drop' }

/** Tells of observations as they happen, and of what they come of. */
export class Observer {
  readonly #report: ((observation: Observation) => void) | undefined
  #count = 0
  #cause: number | undefined
  /** Messages of each client whom the scenario plays. */
  readonly #heard = new Map<string, number>()

  /** @param report Without one nothing is observed. */
  constructor(report: ((observation: Observation) => void) | undefined) {
    this.#report = report
  }

  /** @returns The observation's id. */
  note(connection: number, event: ObservedEvent): number {
    return this.#tell({ connection, event })
  }

  /** The server hears a client whom the scenario plays itself, and answers. */
  readonly hear: Hear = (client, data, answer) => {
    const nth = (this.#heard.get(client) ?? 0) + 1
    this.#heard.set(client, nth)
    const id = this.#tell({ client, event: { type: 'message', nth, data } })
    this.within(id, answer)
  }

  #tell(observed: Omit<Observation, 'id' | 'cause'>): number {
    const id = ++this.#count
    const cause = this.#cause
    this.#report?.(cause === undefined ? { id, ...observed } : { id, cause, ...observed })
    return id
  }

  /** Runs the code of a server that is told of an observation. */
  within<T>(id: number, run: () => T): T {
    const outer = this.#cause
    this.#cause = id
    try {
      return run()
    } finally {
      this.#cause = outer
    }
  }
}
