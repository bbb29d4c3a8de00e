/** Data of a WebSocket in Chrome's Network domain; times are seconds of a separate clock. */
export interface SocketEvent {
  readonly type: (typeof SOCKET_EVENTS)[number]
  readonly requestId: string
  readonly url?: string
  readonly timestamp?: number
  /** Seconds since 1970 at {@link timestamp}. */
  readonly wallTime?: number
  readonly request?: { readonly headers: Readonly<Record<string, string>> }
  readonly response?: {
    readonly status?: number
    readonly statusText?: string
    readonly headers?: Readonly<Record<string, string>>
    readonly opcode?: number
    readonly payloadData?: string
  }
  readonly errorMessage?: string
}

export const SOCKET_EVENTS = [
  'Network.webSocketCreated',
  'Network.webSocketWillSendHandshakeRequest',
  'Network.webSocketHandshakeResponseReceived',
  'Network.webSocketFrameSent',
  'Network.webSocketFrameReceived',
  'Network.webSocketFrameError',
  'Network.webSocketClosed',
] as const

const FRAMES: Readonly<Record<string, string>> = {
  'Network.webSocketFrameSent': 'send',
  'Network.webSocketFrameReceived': 'receive',
  'Network.webSocketFrameError': 'error',
}

/**
 * Writes the events of a connection in the export format of Chrome's network panel
 * (models/har/Log.ts of devtools-frontend): the panel has a menu for the export, but the protocol
 * has no command.
 */
export function harOfEvents(events: readonly SocketEvent[]): string {
  const of = (type: SocketEvent['type']) => events.find((event) => event.type === type)!
  const asked = of('Network.webSocketWillSendHandshakeRequest')
  const answer = of('Network.webSocketHandshakeResponseReceived').response!
  const wallTime = (event: SocketEvent) => asked.wallTime! + event.timestamp! - asked.timestamp!
  const headers = (record: Readonly<Record<string, string>> = {}) =>
    Object.entries(record).map(([name, value]) => ({ name, value }))
  const messages = events
    .filter(({ type }) => type in FRAMES)
    .map((event) => ({
      type: FRAMES[event.type],
      time: wallTime(event),
      opcode: event.response?.opcode ?? -1,
      data: event.response?.payloadData ?? event.errorMessage,
    }))
  const sizes = { headersSize: -1, bodySize: -1, cookies: [], httpVersion: 'http/1.1' }
  const entry = {
    _initiator: { type: 'script' },
    _priority: null,
    _resourceType: 'websocket',
    _webSocketMessages: messages,
    cache: {},
    connection: '7',
    pageref: 'page_1',
    request: {
      ...sizes,
      method: 'GET',
      url: of('Network.webSocketCreated').url,
      headers: headers(asked.request?.headers),
      queryString: [],
    },
    response: {
      ...sizes,
      status: answer.status,
      statusText: answer.statusText,
      headers: headers(answer.headers),
      content: { size: 0, mimeType: 'x-unknown' },
      redirectURL: '',
      _transferSize: 0,
      _error: null,
    },
    serverIPAddress: '127.0.0.1',
    startedDateTime: new Date(asked.wallTime! * 1000).toISOString(),
    time: 1,
    timings: { blocked: -1, dns: -1, ssl: -1, connect: -1, send: 0, wait: 1, receive: 0 },
  }
  const log = {
    version: '1.2',
    creator: { name: 'WebInspector', version: '537.36' },
    pages: [],
    entries: [entry],
  }
  return JSON.stringify({ log })
}
