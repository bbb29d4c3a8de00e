/** WebSocket connections as some tool recorded them. */
export interface Recording {
  /** What wrote it, e.g. `WebInspector 537.36`; empty when it does not say. */
  readonly creator: string
  readonly sessions: readonly RecordedSession[]
  /** Messages and connections left out because they made no sense or went beyond the limits. */
  readonly skipped: number
}

/** One connection. Times are milliseconds since it began. */
export interface RecordedSession {
  readonly url: string
  /** When it began, in milliseconds since 1970. */
  readonly startedAt: number
  /** Subprotocols asked for. */
  readonly protocols: readonly string[]
  /** The subprotocol agreed on; empty for none. */
  readonly protocol: string
  /** What the server answered the handshake with: 101 for a connection, 0 for no answer. */
  readonly status: number
  readonly messages: readonly RecordedMessage[]
  readonly close?: RecordedClose
}

export interface RecordedMessage {
  readonly type: 'send' | 'receive'
  readonly time: number
  readonly data: RecordedData
}

/** A text, or bytes as base64. */
export type RecordedData = string | { readonly base64: string }

export interface RecordedClose {
  readonly time: number
  readonly code: number
  readonly reason: string
  readonly wasClean: boolean
  readonly by: 'client' | 'server'
}
