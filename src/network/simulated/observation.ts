import type { Hear } from '../contract.ts'
import type { CloseFrame } from '../../client/close-frame.ts'
import type { Outgoing } from '../../client/payload.ts'

/** An event or action of a simulated server. */
export interface Observation {
  /** Counts the observations of a network from 1. */
  readonly id: number
  /**
   * `id` of the observation passed to the server before the server's code did this: of the message
   * answered by a send, or of the handshake for actions on connection. Only actions before the
   * server's listener returns have a known cause.
   */
  readonly cause?: number
  /**
   * Number of the program's connection, from 1, in the order of construction; unset for a client
   * played by the scenario itself.
   */
  readonly connection?: number
  /** Name of such a client, e.g. `Ada`. */
  readonly client?: string
  readonly event: ObservedEvent
}

export type ObservedEvent =
  /** `status`: HTTP status of the refusal. */
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

/** Reports observations immediately, with causes. */
export class Observer {
  readonly #report: ((observation: Observation) => void) | undefined
  #count = 0
  #cause: number | undefined
  /** Messages of each client played by the scenario. */
  readonly #heard = new Map<string, number>()

  /** @param report If unset, nothing is observed. */
  constructor(report: ((observation: Observation) => void) | undefined) {
    this.#report = report
  }

  /**
   * Reports an event.
   *
   * @returns The observation's id.
   */
  note(connection: number, event: ObservedEvent): number {
    return this.#tell({ connection, event })
  }

  /** Reports a message from a client played by the scenario itself, and lets the server answer. */
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

  /** Runs the code of a server that receives an observation. */
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
