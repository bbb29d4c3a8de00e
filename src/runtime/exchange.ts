import { ValueMap } from './primordials.ts'

/**
 * The records of both ends of a connection, for linking an arrival at either end to the action at
 * the other end. Messages stay in order, so that the nth message sent is the nth to arrive. Every
 * number is an entry's; none if the trace had no room.
 */
export class Exchange {
  /** Numbers of entries, by the place of a message in the direction, until the message arrives. */
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

  /** Records a message sent by the socket. */
  send(entry: number | undefined): void {
    this.#sentCount++
    if (entry !== undefined) this.#sent.set(this.#sentCount, entry)
  }

  /** Returns the entry of the socket's nth message, on arrival at the server. */
  sent(nth: number): number | undefined {
    return taken(this.#sent, nth)
  }

  /** Records the nth message sent by the server. */
  answer(nth: number, entry: number): void {
    this.#answered.set(nth, entry)
  }

  /** Returns the server's sending entry of the message now arriving at the socket. */
  receive(): number | undefined {
    return taken(this.#answered, ++this.#receivedCount)
  }

  /** Returns the cause of the socket's opening, and marks the socket as open. */
  open(): number | undefined {
    this.#opened = true
    return this.handshake ?? this.connect
  }

  /** Returns the cause of the socket's failure. */
  fail(): number | undefined {
    return this.ending ?? (this.#opened ? undefined : (this.handshake ?? this.connect))
  }

  /** Returns the cause of the socket's end. */
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
  #count = 0

  /** Returns the number of the next socket, counted from 1 in the order of construction. */
  next(): number {
    return ++this.#count
  }

  /**
   * Returns the exchange of a socket.
   *
   * @param socket Number of the socket in the trace.
   */
  of(socket: number): Exchange {
    const known = this.#bySocket.get(socket)
    if (known) return known
    const exchange = new Exchange()
    this.#bySocket.set(socket, exchange)
    return exchange
  }
}
