import { WebSocket as Connection } from 'ws'
import type { WebSocketConstructor } from '../../web-socket.ts'
import { CLOSING_TIMEOUTS, type ClientEnd } from '../simulated/client-end.ts'
import { realClock } from '../simulated/clock.ts'
import { ABNORMAL, NO_STATUS, type CloseFrame } from '../simulated/close.ts'
import type { Sender } from '../simulated/link.ts'
import type { Outgoing } from '../simulated/payload.ts'
import { createSchedule, type Schedule } from '../simulated/schedule.ts'
import { createWebSocketClass } from '../simulated/web-socket.ts'
import { ASKED_URL } from './asked-url.ts'

/** Where a connection really goes. */
export interface LiveTarget {
  readonly url: string
  /** Headers sent in addition to the platform's. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Routes every connection to a user's own server, and sends the requested URL along. */
export function routeTo(server: string): (url: string) => LiveTarget {
  return (url) => ({ url: server + new URL(url).search, headers: { [ASKED_URL]: url } })
}

/**
 * Creates the standard's `WebSocket` class over real connections of the `ws` package. Unlike a
 * browser's class, the class sends a platform's headers.
 *
 * @param route Returns the destination of a connection to a URL.
 */
export function createLiveWebSocket(route: (url: string) => LiveTarget): WebSocketConstructor {
  return createWebSocketClass({
    schedule: createTimedSchedule(),
    baseUrl: 'http://localhost/',
    closingTimeouts: CLOSING_TIMEOUTS,
    connect: (client) => connect(route(client.handshake.url), client),
  })
}

/** Creates a schedule without canceled timers: a canceled timer would keep Node alive. */
function createTimedSchedule(): Schedule {
  const schedule = createSchedule(realClock)
  return {
    ...schedule,
    after(delay, run, shared) {
      if (!(delay > 0)) return schedule.after(delay, run, shared)
      const timer = setTimeout(run, delay)
      return () => clearTimeout(timer)
    },
  }
}

function connect(target: LiveTarget, client: ClientEnd): void {
  const { protocols, headers } = client.handshake
  const connection = new Connection(target.url, [...protocols], {
    headers: { ...headers, ...target.headers },
  })
  connection.binaryType = 'arraybuffer'
  client.attach(new ConnectionSender(connection))
  connection.on('open', () => client.receiveAcceptance(connection.protocol))
  connection.on('message', (data, isBinary) => {
    client.receive(isBinary ? (data as ArrayBuffer) : data.toString())
  })
  // Before the connection is open, a refusal; afterwards the close event says all there is.
  connection.on('error', () => client.receiveRefusal())
  connection.on('close', (code, reason) => {
    if (code !== ABNORMAL) {
      const frame = { reason: reason.toString() }
      client.receiveClose(code === NO_STATUS ? frame : { ...frame, code })
    }
    client.receiveEnd()
  })
}

/** Passes a client's data to a real connection. */
class ConnectionSender implements Sender {
  /** The package does not tell how much of a message has gone. */
  readonly progress = 0
  readonly #connection: Connection
  /** Task to finish before the next step, because a blob is being read. */
  #last: Promise<unknown> | undefined

  constructor(connection: Connection) {
    this.#connection = connection
  }

  data(data: Outgoing, onEntered: (inTask: boolean) => void = () => {}): void {
    const entered = () => onEntered(false)
    if (!(data instanceof Blob)) return this.#inTurn(() => this.#connection.send(data, entered))
    let bytes: ArrayBuffer
    const read = data.arrayBuffer().then((buffer) => (bytes = buffer))
    this.#inTurn(() => this.#connection.send(bytes, entered), read)
  }

  close({ code, reason }: CloseFrame, onEntered: () => void = () => {}): void {
    this.#inTurn(() => {
      this.#connection.close(code, reason)
      onEntered()
    })
  }

  end(): void {
    this.#connection.terminate()
  }

  hold(held: boolean): void {
    if (held) this.#connection.pause()
    else this.#connection.resume()
  }

  next(): void {
    this.#connection.once('message', () => this.#connection.pause())
    this.#connection.resume()
  }

  #inTurn(step: () => unknown, read?: Promise<unknown>): void {
    if (!this.#last && !read) return void step()
    const turn = Promise.all([read, this.#last]).then(step)
    this.#last = turn
    void turn.finally(() => {
      if (this.#last === turn) this.#last = undefined
    })
  }
}
