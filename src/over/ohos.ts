import type { AnswerHeaders, Client } from '../client/contract.ts'
import type { ClientLimits } from '../client/limits.ts'
import type { Payload } from '../client/payload.ts'
import { PROTOCOL_HEADER } from '../client/protocol-headers.ts'
import type { WebSocketConstructor } from '../web-socket.ts'
import { classOver } from './class-over.ts'
import { engine } from './environment.ts'
import { COMMON } from './limits.ts'
import { PlatformConnection } from './platform-connection.ts'

type Answered = (error: unknown, value?: unknown) => void

interface Closed {
  readonly code: number
  readonly reason: string
}

/** OpenHarmony's `webSocket` under the class. */
export interface OhosApi {
  createWebSocket(): OhosSocket
}

export interface OhosSocket {
  connect(url: string, options: object, callback: Answered): void
  send(data: Payload, callback: Answered): void
  close(options: object, callback: Answered): void
  on(type: 'open', callback: (error: unknown, value?: { status?: unknown }) => void): void
  on(type: 'message', callback: (error: unknown, data: Payload) => void): void
  on(type: 'close', callback: (error: unknown, value: Closed) => void): void
  on(type: 'error', callback: (error: unknown) => void): void
  on(type: 'headerReceive', callback: (headers: Readonly<Record<string, unknown>>) => void): void
}

export const ohosLimits: ClientLimits = {
  lacks: {
    ...COMMON,
    'close without code': { reason: 'OpenHarmony sends 1000 in place of no code.' },
    'closed without code': { reason: 'OpenHarmony reports 1000 in place of no code.' },
    'peer code': { reason: 'After close, OpenHarmony reports the program’s own code.' },
    'loss while closing': { reason: 'After close, OpenHarmony reports the program’s own code.' },
    abort: { reason: 'OpenHarmony closes a connection only once it is open.' },
  },
  closeCodes: [
    [1000, 1003],
    [1007, 1014],
  ],
  replacesCodes: true,
  messageSize: 5 * 1024 * 1024,
}

/** Code of a lost link. */
const LINK_DOWN = 0
const LINK_DOWN_REASON = 'The link is down'
const NORMAL = 1000

/** Creates a client over OpenHarmony's `webSocket`. */
export function createOhosClient(webSocket: OhosApi, environment = engine): Client {
  return {
    limits: ohosLimits,
    connect({ url, protocols, headers }, events) {
      return new PlatformConnection(ohosLimits, environment, events, (reports) => {
        const socket = webSocket.createWebSocket()
        let answer: { headers?: AnswerHeaders; protocol?: string } = {}
        /** The program's own Close frame; OpenHarmony reports it in place of the peer's. */
        let own: { code?: number; reason: string } | undefined
        socket.on('headerReceive', (received) => {
          const read: Record<string, string> = {}
          for (const [name, value] of Object.entries(received)) {
            read[name.toLowerCase()] = String(value)
          }
          answer = { headers: read, protocol: read[PROTOCOL_HEADER] ?? '' }
        })
        socket.on('open', (_error, value) => {
          reports.open({ ...answer, ...(value && { status: Number(value.status) }) })
        })
        socket.on('message', (_error, data) => reports.message(data))
        socket.on('error', () => reports.refused({}))
        socket.on('close', (_error, { code, reason }) => {
          if (code === LINK_DOWN) reports.lost('link')
          else if (own) reports.closed({ ...own, wasClean: true })
          else reports.closed({ code, reason: textOf(reason), wasClean: true })
        })
        // Sent as written, so that a list with commas offers several.
        const protocol = protocols.length > 0 ? { protocol: protocols.join(', ') } : {}
        socket.connect(url, { header: { ...headers }, ...protocol }, (error) => {
          if (error) reports.refused({})
        })
        const close = (code = NORMAL, reason = '') =>
          socket.close({ code, ...(reason && { reason }) }, () => {})
        return {
          send: (data, answered) => socket.send(data, (error) => answered(error || undefined)),
          close(code, reason) {
            own = { ...(code !== undefined && { code }), reason }
            close(code, reason)
          },
          abort: () => close(),
        }
      })
    },
  }
}

/** Returns a peer's reason. OpenHarmony has words of its own for an empty reason. */
const textOf = (reason: string) => (reason === LINK_DOWN_REASON ? '' : reason)

/**
 * Creates the standard's `WebSocket` class over OpenHarmony.
 *
 * @param webSocket `webSocket` of `@kit.NetworkKit`, or the default export of `@ohos.net.webSocket`.
 */
export const webSocketOverOhos = (webSocket: OhosApi): WebSocketConstructor =>
  classOver(createOhosClient(webSocket))
