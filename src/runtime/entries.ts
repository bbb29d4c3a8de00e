/** A place in a file as the user wrote it; lines and columns count from 1. */
export interface SourcePosition {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** One frame of an error's stack, as far as it lies in the user's files. */
export interface StackFrame extends SourcePosition {
  readonly name: string
}

export type ConsoleLevel = 'log' | 'info' | 'warn' | 'error' | 'debug'

/**
 * A value as the console shows it: taken once, in the worker, with every limit applied there, so
 * that neither a getter nor a proxy of the user's is touched again.
 */
export type Snapshot =
  | {
      readonly type: 'string'
      readonly text: string
      /** Characters left out. */ readonly cut?: number
    }
  | {
      /** `accessor` stands for a getter that was left alone. */
      readonly type: 'number' | 'bigint' | 'boolean' | 'undefined' | 'null' | 'symbol' | 'accessor'
      readonly text: string
    }
  | { readonly type: 'function'; readonly text: string }
  | {
      readonly type: 'error'
      readonly name: string
      readonly message: string
      readonly frames: readonly StackFrame[]
      readonly cause?: Snapshot
      readonly entries?: readonly SnapshotEntry[]
    }
  | {
      readonly type: 'object'
      /** Class name, e.g. `Object`, `Array`, `Map`, `MessageEvent`, `ArrayBuffer`. */
      readonly name: string
      /** How it prints on one line where that is not its entries: a date, an expression, a box. */
      readonly text?: string
      /** Length or size of what has one. */
      readonly size?: number
      readonly entries: readonly SnapshotEntry[]
      /** Entries left out by the limits. */
      readonly more?: number
      /** How an element list prints on one line: `[1, 2]`, `{a: 1}` or `Map(1) {…}`. */
      readonly shape: 'list' | 'record' | 'map' | 'set'
    }
  /** An object that stands inside itself, or one below the depth limit. */
  | { readonly type: 'circular' | 'deep'; readonly name: string }

export interface SnapshotEntry {
  readonly key: string
  readonly value: Snapshot
  /** Not enumerable, a symbol key or an internal slot such as `[[PromiseState]]`: shown dimmed. */
  readonly hidden?: boolean
}

interface EntryBase {
  /** Counts from 1 in a run; the order in which things happened. */
  readonly seq: number
  /** Milliseconds since the run began. */
  readonly time: number
  /** The user's line that caused it, where one is known. */
  readonly position?: SourcePosition
  /**
   * `seq` of the entry that this one comes of, where one is known: a wire event of the call that
   * made it, a callback of the wire event that it tells of, a call or a console line of the callback
   * that it stands in, what a server sends of what it received.
   */
  readonly parent?: number
}

/** A part of a line that a format string laid out. */
export interface FormattedPiece {
  readonly value: Snapshot
  /** The style sheet declarations that `%c` gave it, as the program wrote them: not to be trusted. */
  readonly style?: string
}

/** A call of `console.log` and the like, by the program, its server script or the platform. */
export interface ConsoleEntry extends EntryBase {
  readonly kind: 'console'
  readonly level: ConsoleLevel
  readonly values: readonly Snapshot[]
  /** Who wrote it. */
  readonly origin: 'program' | 'server' | 'platform'
  /** Depth of `console.group`. */
  readonly group?: number
  /** Whether later lines stand in a group that this one heads, and how that is shown at first. */
  readonly opens?: 'expanded' | 'collapsed'
  /**
   * What the first value is made of, where a format string gave parts of it a style or put objects
   * into it; the first value is the same as plain text.
   */
  readonly pieces?: readonly FormattedPiece[]
  /** The first value is to be seen as a table, of these columns only where some are named. */
  readonly table?: { readonly columns?: readonly string[] }
  /** The calls that led to a `console.trace()`. */
  readonly frames?: readonly StackFrame[]
  /** A call of `console.clear()`, which has no values: what came before need not be shown. */
  readonly clear?: true
}

/** Something thrown or rejected that nobody caught, or code that the engine could not parse. */
export interface ErrorEntry extends EntryBase {
  readonly kind: 'error'
  /** `gone` is the page's own: the browser has ended the program. */
  readonly cause: 'exception' | 'rejection' | 'syntax' | 'module' | 'gone'
  readonly value: Snapshot
  readonly frames: readonly StackFrame[]
  readonly origin: 'program' | 'server' | 'platform'
}

/** A portability note that the running code met. */
export interface NoteEntry extends EntryBase {
  readonly kind: 'note'
  readonly id: string
  readonly values?: Readonly<Record<string, string | number>>
}

/** What passed between the program and the wire, in both modes the same. */
export interface WireEntry extends EntryBase {
  readonly kind: 'wire'
  /** Counts the run's sockets from 1. */
  readonly socket: number
  readonly event: WireEvent
}

/** Payload of a message, bounded; binary as base64. */
export type WirePayload =
  | {
      readonly type: 'text'
      readonly text: string
      /** Bytes in UTF-8. */ readonly size: number
      readonly cut?: number
    }
  | {
      readonly type: 'binary'
      readonly base64: string
      readonly size: number
      readonly cut?: number
    }

export type WireEvent =
  | {
      readonly type: 'connect'
      readonly url: string
      readonly protocols: readonly string[]
      readonly headers: Readonly<Record<string, string>>
    }
  | { readonly type: 'open'; readonly protocol: string }
  | { readonly type: 'send'; readonly payload: WirePayload }
  | { readonly type: 'message'; readonly payload: WirePayload }
  | { readonly type: 'closing'; readonly code?: number; readonly reason?: string }
  | { readonly type: 'error' }
  | {
      readonly type: 'close'
      readonly code: number
      readonly reason: string
      readonly wasClean: boolean
    }

/** A call of the platform's API by the program, written when it begins. */
export interface CallEntry extends EntryBase {
  readonly kind: 'call'
  /** As `api.d.ts` names it, e.g. `SocketTask.send`, `WebSocket` for a constructor. */
  readonly member: string
  readonly values: readonly Snapshot[]
  /** The socket it is about, where it is known when the call begins. */
  readonly socket?: number
}

/** The platform calls a function of the program's: a listener, a callback, a settled promise. */
export interface CallbackEntry extends EntryBase {
  readonly kind: 'callback'
  /** As `api.d.ts` names it, e.g. `SocketTask.onMessage`, `ConnectSocketOption.success`. */
  readonly member: string
  /** What it is given. */
  readonly values: readonly Snapshot[]
  readonly socket?: number
  /** How a promise was settled, where the program is told by one; `member` is then the call's. */
  readonly promise?: 'fulfilled' | 'rejected'
}

/** What the simulated server saw or did; live servers tell nothing. */
export interface ServerEntry extends EntryBase {
  readonly kind: 'server'
  /** The program's socket at the other end; none for clients that a scenario brings itself. */
  readonly socket?: number
  /** Name of a scenario's own client, e.g. `Ada`. */
  readonly client?: string
  readonly event: ServerEvent
}

export type ServerEvent =
  | {
      readonly type: 'handshake'
      readonly url: string
      readonly accepted: boolean
      readonly status?: number
    }
  | { readonly type: 'message' | 'send'; readonly payload: WirePayload }
  /** The server's own closing, or the client's close frame arriving. */
  | { readonly type: 'closing' | 'closed'; readonly code?: number; readonly reason?: string }
  | { readonly type: 'drop' }

/** Something that a person did to the run by hand, e.g. went offline. */
export interface ActionEntry extends EntryBase {
  readonly kind: 'action'
  readonly action: 'offline' | 'online' | 'send' | 'close' | 'drop'
  readonly socket?: number
}

/** Everything that a run reports, in order. */
export type RunEntry =
  | ConsoleEntry
  | ErrorEntry
  | NoteEntry
  | WireEntry
  | CallEntry
  | CallbackEntry
  | ServerEntry
  | ActionEntry
