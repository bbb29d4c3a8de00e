import { ValueMap } from './primordials.ts'

/**
 * What the two ends of one connection have written down, so that what arrives at one end can be
 * tied to what the other did. The order of messages is kept on the way, so that the nth that is sent
 * is the nth that arrives. Every number is that of an entry, none where the trace had no room.
 */
export class Exchange {
  /** Numbers of entries, by the place of a message in its direction, until it has arrived. */
  readonly #sent = new ValueMap<number, number>()
  readonly #answered = new ValueMap<number, number>()
  #sentCount = 0
  #receivedCount = 0
  #opened = false

  /** The program began to connect. */
  connect: number | undefined
  /** The server answered the handshake. */
  handshake: number | undefined
  /** The program began to close. */
  closing: number | undefined
  /** The server began to close, took the program's closing, or cut the connection. */
  ending: number | undefined

  /** The socket sends a message. */
  send(entry: number | undefined): void {
    this.#sentCount++
    if (entry !== undefined) this.#sent.set(this.#sentCount, entry)
  }

  /** @returns The socket's sending of the nth message that arrives at the server. */
  sent(nth: number): number | undefined {
    return taken(this.#sent, nth)
  }

  /** The server sends its nth message. */
  answer(nth: number, entry: number): void {
    this.#answered.set(nth, entry)
  }

  /** @returns The server's sending of the message that arrives at the socket now. */
  receive(): number | undefined {
    return taken(this.#answered, ++this.#receivedCount)
  }

  /** @returns What the socket's opening, now, comes of. */
  open(): number | undefined {
    this.#opened = true
    return this.handshake ?? this.connect
  }

  /** @returns What the socket's failure comes of. */
  fail(): number | undefined {
    return this.ending ?? (this.#opened ? undefined : (this.handshake ?? this.connect))
  }

  /** @returns What the socket's end comes of. */
  close(): number | undefined {
    return this.ending ?? this.closing ?? this.fail()
  }
}

function taken(entries: ValueMap<number, number>, nth: number): number | undefined {
  const entry = entries.get(nth)
  entries.delete(nth)
  return entry
}

/** The exchanges of a run, by socket. */
export class Exchanges {
  readonly #bySocket = new ValueMap<number, Exchange>()

  /** @param socket As the trace counts them. */
  of(socket: number): Exchange {
    const known = this.#bySocket.get(socket)
    if (known) return known
    const exchange = new Exchange()
    this.#bySocket.set(socket, exchange)
    return exchange
  }
}
