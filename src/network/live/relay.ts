import type { Handshake, HandshakeAnswer, ServerConnectionHandler } from '../contract.ts'
import { ABNORMAL, type CloseFrame } from '../simulated/close.ts'
import { Client } from '../simulated/server-socket.ts'
import { routeTo } from './client.ts'
import { PatientWebSocket } from './patient-web-socket.ts'

/** HTTP status of one that stands before a server and cannot reach it. */
const BAD_GATEWAY = 502

/** Milliseconds after which a connection is given up that its client no longer wants. */
const UNWANTED = 500

/**
 * Answers the connections of a simulated network by passing each on to a real server. The program
 * has the link model before it, and the server real connections behind it.
 *
 * @param server URL of the server.
 */
export function relayTo(server: string): ServerConnectionHandler {
  const route = routeTo(server)
  const waiting = new WeakMap<Handshake, Passage>()
  return {
    handshake(handshake) {
      const { url, headers } = route(handshake.url)
      const connection = new PatientWebSocket(url, [...handshake.protocols], {
        headers: { ...handshake.headers, ...headers },
      })
      const passage = new Passage(connection)
      waiting.set(handshake, passage)
      return new Promise<HandshakeAnswer>((resolve) => {
        connection.on('open', () => {
          resolve({ accept: true, protocol: connection.protocol })
          setTimeout(() => passage.giveUp(), UNWANTED).unref()
        })
        connection.on('unexpected-response', (_request, { statusCode = BAD_GATEWAY }) => {
          resolve({ accept: false, status: statusCode })
          connection.terminate()
        })
        connection.on('error', () => resolve({ accept: false, status: BAD_GATEWAY }))
      })
    },
    connection: (socket) => waiting.get(socket.handshake)?.join(socket as Client),
  }
}

/** One real connection, and the simulated one that it carries on. */
class Passage {
  readonly #connection: PatientWebSocket
  #client: Client | undefined
  /** What the server did before the client was there. */
  #early: ((client: Client) => void)[] = []
  /** What answers the server's Close frame. */
  #answerServer: (() => void) | undefined
  /** What answers the client's. */
  #answerClient: (() => void) | undefined

  constructor(connection: PatientWebSocket) {
    this.#connection = connection
    connection.binaryType = 'arraybuffer'
    connection.on('message', (data, isBinary) => {
      const payload = isBinary ? (data as ArrayBuffer) : data.toString()
      this.#do((client) => client.send(payload))
    })
    connection.onFarClose = (answer, frame) =>
      this.#do((client) => this.#close(client, answer, frame))
    connection.on('close', () => this.#do((client) => client.terminate()))
  }

  /** Gives the server's side its client. */
  join(client: Client): void {
    this.#client = client
    client.on('message', (data) => this.#send(client, data))
    Client.passOnClose(client, ({ code, reason }, answer) => {
      this.#answerClient = answer
      this.#connection.beginClose(code, reason)
    })
    client.on('close', ({ code, reason }) => {
      if (code === ABNORMAL) this.#connection.terminate()
      else if (this.#answerServer) this.#answerServer()
      else this.#connection.beginClose(code, reason)
    })
    for (const act of this.#early) act(client)
    this.#early = []
  }

  giveUp(): void {
    if (!this.#client) this.#connection.terminate()
  }

  #do(act: (client: Client) => void) {
    if (this.#client) act(this.#client)
    else this.#early.push(act)
  }

  /** What the real connection cannot take yet stays with the client, in its buffer. */
  #send(client: Client, data: string | ArrayBuffer) {
    client.pause()
    this.#connection.send(data, () => client.resume())
  }

  #close(client: Client, answer: () => void, frame: CloseFrame) {
    if (this.#answerClient) {
      answer()
      this.#answerClient()
    } else {
      this.#answerServer = answer
      client.close(frame)
    }
  }
}
