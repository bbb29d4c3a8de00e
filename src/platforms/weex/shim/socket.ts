import { ABNORMAL, NO_STATUS } from '../../../client/close-frame.ts'
import { CLOSED, CLOSING, CONNECTING, OPEN } from '../../../client/ready-state.ts'
import type { Services } from './services.ts'

/** The end of a connection. */
export interface End {
  readonly code: number
  readonly reason: string
  readonly wasClean: boolean
}

/** Receives the events of a connection. */
export interface SocketEvents {
  open(): void
  message(data: unknown): void
  /** Receives a failure; not sent by a native client, whose end says as much. */
  error(): void
  ended(end: End): void
}

/** A connection beneath the module. */
export interface Socket {
  /** The socket of the trace. */
  readonly traced: object
  readonly readyState: number
  send(data: string | ArrayBuffer | ArrayBufferView<ArrayBuffer>): void
  close(code?: number, reason?: string): void
  /** Ends the events. */
  detach(): void
}

/** Opens a connection; throws for a URL that is not valid. */
export type OpenSocket = (
  services: Services,
  url: string,
  protocols: readonly string[],
  events: SocketEvents,
) => Socket

/** Opens connections with the standard's class, as the document’s profile does. */
export const openStandard: OpenSocket = ({ host }, url, protocols, events) => {
  const socket = new host.WebSocket(url, [...protocols])
  socket.binaryType = 'arraybuffer'
  const detaching = new AbortController()
  // Without a prototype, where the program's own options could be.
  const options = { __proto__: null, signal: detaching.signal }
  socket.addEventListener('open', () => events.open(), options)
  socket.addEventListener('message', ({ data }) => events.message(data), options)
  socket.addEventListener('error', () => events.error(), options)
  socket.addEventListener(
    'close',
    // Read where the build knows the event's class, and the program's own getters are passed by.
    ({ code, reason, wasClean }) => events.ended({ code, reason, wasClean }),
    options,
  )
  return {
    traced: socket,
    get readyState() {
      return socket.readyState
    },
    send: (data) => socket.send(data),
    close: (code, reason) => socket.close(code, reason),
    detach: () => detaching.abort(),
  }
}

const LOST: End = { code: ABNORMAL, reason: '', wasClean: false }

/**
 * Opens connections as a native client does: with any close code, and with whatever subprotocol the
 * server chooses.
 */
export const openNative: OpenSocket = ({ host }, url, protocols, events) => {
  let readyState: number = CONNECTING
  let isDetached = false
  const tell = (state: number, report: () => void) => {
    readyState = state
    if (!isDetached) report()
  }
  const connection = host.client.connect(
    { url: new URL(url.replace(/^http/i, 'ws')).href, protocols, headers: {} },
    {
      open: () => tell(OPEN, () => events.open()),
      message: (data) => tell(readyState, () => events.message(data)),
      closing: () => tell(CLOSING, () => {}),
      refused: () => tell(CLOSED, () => events.ended(LOST)),
      closed: ({ code = NO_STATUS, reason, wasClean }) =>
        tell(CLOSED, () => events.ended({ code, reason, wasClean })),
      lost: () => tell(CLOSED, () => events.ended(LOST)),
    },
  )
  return {
    traced: connection,
    get readyState() {
      return readyState
    },
    // Native code takes text alone.
    send: (data) => connection.send(data as string),
    close(code, reason) {
      if (readyState !== OPEN) return
      readyState = CLOSING
      connection.close(code, reason)
    },
    detach() {
      isDetached = true
    },
  }
}
