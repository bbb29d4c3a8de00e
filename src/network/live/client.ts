import { WebSocket as Connection } from 'ws'
import type { WebSocketConstructor } from '../../web-socket.ts'
import type { ClientEnd, ClientSender } from '../simulated/client-end.ts'
import { ABNORMAL, NO_STATUS } from '../simulated/close.ts'
import type { Outgoing } from '../simulated/payload.ts'
import { createSchedule } from '../simulated/schedule.ts'
import { createWebSocketClass } from '../simulated/web-socket.ts'
import { ASKED_URL } from './asked-url.ts'

/** Where a connection really goes. */
export interface LiveTarget {
  readonly url: string
  /** Sent beside those that the platform asks for. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Leads every connection to a server of one's own, and tells it the URL that was asked for. */
export function routeTo(server: string): (url: string) => LiveTarget {
  return (url) => ({ url: server + new URL(url).search, headers: { [ASKED_URL]: url } })
}

/**
 * Makes the standard's `WebSocket` class over real connections of the `ws` package. Unlike a
 * browser's it sends the headers that a platform asks for.
 *
 * @param route Says where a connection to a URL goes.
 */
export function createLiveWebSocket(route: (url: string) => LiveTarget): WebSocketConstructor {
  return createWebSocketClass({
    schedule: createSchedule(),
    baseUrl: 'http://localhost/',
    connect: (client) => connect(route(client.handshake.url), client),
  })
}

function connect(target: LiveTarget, client: ClientEnd): void {
  const { protocols, headers } = client.handshake
  const connection = new Connection(target.url, [...protocols], {
    headers: { ...headers, ...target.headers },
  })
  connection.binaryType = 'arraybuffer'
  client.attach(createSender(connection))
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

function createSender(connection: Connection): ClientSender {
  let last: Promise<unknown> | undefined
  /** Keeps the order of what is sent although a blob has to be read first. */
  const inTurn = (step: () => unknown, read?: Promise<unknown>): void => {
    if (!last && !read) return void step()
    const turn = Promise.all([read, last]).then(step)
    last = turn
    void turn.finally(() => last === turn && (last = undefined))
  }
  return {
    data(data: Outgoing, onEntered = () => {}) {
      if (!(data instanceof Blob)) return inTurn(() => connection.send(data, onEntered))
      let bytes: ArrayBuffer
      const read = data.arrayBuffer().then((buffer) => (bytes = buffer))
      inTurn(() => connection.send(bytes, onEntered), read)
    },
    close: ({ code, reason }) => inTurn(() => connection.close(code, reason)),
    end: () => connection.terminate(),
  }
}
