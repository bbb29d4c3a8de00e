/** WebSocket connections recorded by a tool. */
export interface Recording {
  /** Creator of the file, e.g. `WebInspector 537.36`; empty when not stated. */
  readonly creator: string
  readonly sessions: readonly RecordedSession[]
  /** Messages and connections left out as unreadable or beyond the limits. */
  readonly skipped: number
}

/** A connection. Times are milliseconds since the connection's beginning. */
export interface RecordedSession {
  readonly url: string
  /** Beginning of the connection, in milliseconds since 1970. */
  readonly startedAt: number
  /** Subprotocols asked for. */
  readonly protocols: readonly string[]
  /** The subprotocol agreed on; empty for none. */
  readonly protocol: string
  /** Status of the server's answer to the handshake: 101 for a connection, 0 for no answer. */
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
