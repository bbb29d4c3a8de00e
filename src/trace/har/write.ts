import type { Trace } from '../trace.ts'
import { connectionsOf, type Connection, type Timed } from './connections.ts'
import type { Har, HarClose, HarEntry, HarMessage, HarPair } from './shape.ts'

/** Information missing in a trace. */
export interface HarMeta {
  /** When the run's clock was at 0, in milliseconds since 1970. */
  readonly startedAt: number
  /** Subject of the run, e.g. the page's address. */
  readonly title: string
  /** Version of Polysocket. */
  readonly version: string
}

const PAGE = 'page_1'

/**
 * Converts a trace's connections to a HAR in Chrome's shape. Messages kept only in part are written
 * as far as kept, as noted in the connection's `comment`.
 */
export function toHar(trace: Trace, meta: HarMeta): Har {
  return {
    log: {
      version: '1.2',
      creator: { name: 'Polysocket', version: meta.version },
      pages: [
        {
          startedDateTime: isoTime(meta.startedAt),
          id: PAGE,
          title: meta.title,
          pageTimings: { onContentLoad: -1, onLoad: -1 },
        },
      ],
      entries: connectionsOf(trace).map((connection) => toEntry(connection, meta.startedAt)),
    },
  }
}

function toEntry(connection: Connection, startedAt: number): HarEntry {
  const { connect, open, close, messages, socket } = connection
  const status = open ? 101 : (connection.status ?? 0)
  const end = close ?? messages.at(-1) ?? open ?? connect
  const answered = open ?? end
  const wait = answered.time - connect.time
  const receive = end.time - answered.time
  const cut = messages.filter(({ event }) => 'payload' in event && event.payload.cut).length
  return {
    _resourceType: 'websocket',
    _webSocketMessages: messages.map((message) => toMessage(message, startedAt)),
    ...(close && { _webSocketClose: toClose(connection, close, startedAt) }),
    cache: {},
    connection: String(socket),
    pageref: PAGE,
    request: {
      method: 'GET',
      url: connect.event.url,
      httpVersion: 'HTTP/1.1',
      headers: requestHeaders(connect),
      queryString: queryOf(connect.event.url),
      cookies: [],
      headersSize: -1,
      bodySize: 0,
    },
    response: {
      status,
      statusText: open ? 'Switching Protocols' : '',
      httpVersion: 'HTTP/1.1',
      headers: open ? responseHeaders(open.event.protocol) : [],
      cookies: [],
      content: { size: 0, mimeType: 'x-unknown' },
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
      _transferSize: 0,
      _error: open ? null : 'net::ERR_CONNECTION_FAILED',
    },
    serverIPAddress: '',
    startedDateTime: isoTime(startedAt + connect.time),
    time: wait + receive,
    timings: { blocked: -1, dns: -1, ssl: -1, connect: -1, send: 0, wait, receive },
    ...(cut > 0 && { comment: `Messages kept only in part: ${cut}` }),
  }
}

function toMessage({ event, time }: Connection['messages'][number], startedAt: number): HarMessage {
  const seconds = (startedAt + time) / 1000
  if (event.type === 'error') {
    return { type: 'error', time: seconds, opcode: -1, data: 'WebSocket error' }
  }
  const { payload } = event
  const type = event.type === 'send' ? 'send' : 'receive'
  return payload.type === 'text'
    ? { type, time: seconds, opcode: 1, data: payload.text }
    : { type, time: seconds, opcode: 2, data: payload.base64 }
}

function toClose({ closing }: Connection, close: Timed<'close'>, startedAt: number): HarClose {
  const { code, reason, wasClean } = close.event
  const by = closing && closing.time <= close.time ? 'client' : 'server'
  return { code, reason, wasClean, by, time: (startedAt + close.time) / 1000 }
}

function requestHeaders({ event }: Timed<'connect'>): HarPair[] {
  const pairs = Object.entries(event.headers).map(([name, value]) => ({ name, value }))
  const headers = [
    { name: 'Connection', value: 'Upgrade' },
    { name: 'Upgrade', value: 'websocket' },
    { name: 'Sec-WebSocket-Version', value: '13' },
    ...pairs,
  ]
  const { protocols } = event
  if (protocols.length === 0) return headers
  return [...headers, { name: 'Sec-WebSocket-Protocol', value: protocols.join(', ') }]
}

function responseHeaders(protocol: string): HarPair[] {
  const headers = [
    { name: 'Connection', value: 'Upgrade' },
    { name: 'Upgrade', value: 'websocket' },
  ]
  return protocol ? [...headers, { name: 'Sec-WebSocket-Protocol', value: protocol }] : headers
}

function queryOf(url: string): HarPair[] {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  return [...(parsed?.searchParams ?? [])].map(([name, value]) => ({ name, value }))
}

const isoTime = (milliseconds: number): string => new Date(milliseconds).toISOString()
