import type { Handshake, HandshakeAnswer, ServerConnectionHandler } from '../contract.ts'
import { ABNORMAL, type CloseFrame } from '../../client/close-frame.ts'
import type { AnswerHeaders } from '../../client/contract.ts'
import { Client } from '../simulated/server-socket.ts'
import { isOfTheProtocol } from '../../client/protocol-headers.ts'
import { onAnswer, startConnection } from './client-handshake.ts'
import { routeTo } from './client.ts'
import type { PatientWebSocket } from './patient-web-socket.ts'

/** HTTP status of a gateway without access to the server behind. */
const BAD_GATEWAY = 502

/** Milliseconds before a connection is dropped after the client no longer needs the connection. */
const UNWANTED = 500

/**
 * Answers the connections of a simulated network by passing each on to a real server. The link
 * model stands before the program, and real connections behind the server.
 *
 * @param server URL of the server.
 */
export function relayTo(server: string): ServerConnectionHandler {
  const route = routeTo(server)
  const waiting = new WeakMap<Handshake, Passage>()
  return {
    handshake(handshake) {
      const connection = startConnection(handshake, route(handshake.url))
      const passage = new Passage(connection)
      waiting.set(handshake, passage)
      return new Promise<HandshakeAnswer>((resolve) => {
        onAnswer(
          connection,
          ({ protocol, headers }) => {
            resolve({ accept: true, protocol, headers: beside(headers) })
            setTimeout(() => passage.giveUp(), UNWANTED).unref()
          },
          ({ status = BAD_GATEWAY, headers }) =>
            resolve({ accept: false, status, headers: beside(headers) }),
        )
        connection.on('error', () => resolve({ accept: false, status: BAD_GATEWAY }))
      })
    },
    connection: (socket) => waiting.get(socket.handshake)?.join(socket as Client),
  }
}

/** Returns the headers besides those of the handshake itself, which the link's own answer has. */
const beside = (headers: AnswerHeaders = {}): AnswerHeaders =>
  Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => !isOfTheProtocol(name) && name !== 'sec-websocket-accept',
    ),
  )

/** A real connection, and the simulated connection carried on by the real connection. */
class Passage {
  readonly #connection: PatientWebSocket
  #client: Client | undefined
  /** Actions of the server before the client was attached. */
  #early: ((client: Client) => void)[] = []
  /** Answers the server's Close frame. */
  #answerServer: (() => void) | undefined
  /** Answers the client's Close frame. */
  #answerClient: (() => void) | undefined

  constructor(connection: PatientWebSocket) {
    this.#connection = connection
    connection.on('message', (data, isBinary) => {
      const payload = isBinary ? (data as ArrayBuffer) : data.toString()
      this.#do((client) => client.send(payload))
    })
    connection.onFarClose = (answer, frame) =>
      this.#do((client) => this.#close(client, answer, frame))
    connection.on('close', () => this.#do((client) => client.terminate()))
  }

  /** Attaches the client to the server's side. */
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

  /**
   * Sends data of the client. Data not yet accepted by the real connection stays in the client's
   * buffer.
   */
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
