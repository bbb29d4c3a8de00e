/*
 * HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/) with the fields that Chrome's developer
 * tools add, names with an underscore, as far as they concern a WebSocket.
 */

export interface Har {
  readonly log: HarLog
}

export interface HarLog {
  readonly version: '1.2'
  readonly creator: HarTool
  readonly browser?: HarTool
  readonly pages: readonly HarPage[]
  readonly entries: readonly HarEntry[]
  readonly comment?: string
}

export interface HarTool {
  readonly name: string
  readonly version: string
}

export interface HarPage {
  /** ISO 8601. */
  readonly startedDateTime: string
  readonly id: string
  readonly title: string
  readonly pageTimings: { readonly onContentLoad: number; readonly onLoad: number }
}

export interface HarPair {
  readonly name: string
  readonly value: string
}

/** A connection. Times are in milliseconds, -1 if not applicable; sizes in bytes. */
export interface HarEntry {
  readonly _resourceType: 'websocket'
  readonly _webSocketMessages: readonly HarMessage[]
  /** Polysocket's own: the end of the connection, omitted by Chrome. */
  readonly _webSocketClose?: HarClose
  readonly cache: Readonly<Record<string, never>>
  readonly connection: string
  readonly pageref: string
  readonly request: {
    readonly method: 'GET'
    readonly url: string
    readonly httpVersion: 'HTTP/1.1'
    readonly headers: readonly HarPair[]
    readonly queryString: readonly HarPair[]
    readonly cookies: readonly never[]
    readonly headersSize: number
    readonly bodySize: number
  }
  readonly response: {
    readonly status: number
    readonly statusText: string
    readonly httpVersion: 'HTTP/1.1'
    readonly headers: readonly HarPair[]
    readonly cookies: readonly never[]
    readonly content: { readonly size: number; readonly mimeType: string }
    readonly redirectURL: ''
    readonly headersSize: number
    readonly bodySize: number
    readonly _transferSize: number
    readonly _error: string | null
  }
  readonly serverIPAddress: string
  /** ISO 8601. */
  readonly startedDateTime: string
  readonly time: number
  readonly timings: {
    readonly blocked: number
    readonly dns: number
    readonly ssl: number
    readonly connect: number
    readonly send: number
    readonly wait: number
    readonly receive: number
  }
  readonly comment?: string
}

export interface HarMessage {
  readonly type: 'send' | 'receive' | 'error'
  /** Seconds since 1970. */
  readonly time: number
  /** 1 for a text, 2 for binary, -1 for an error. */
  readonly opcode: 1 | 2 | -1
  /** The text; base64 where the opcode is not 1, and an error's words. */
  readonly data: string
}

export interface HarClose {
  readonly code: number
  readonly reason: string
  readonly wasClean: boolean
  /** Initiator: the program, or the other side. */
  readonly by: 'client' | 'server'
  /** Seconds since 1970. */
  readonly time: number
}
