import type {
  Action,
  ConsoleLevel,
  EntryKind,
  ErrorCause,
  Opening,
  Origin,
  PAYLOADS,
  PRIMITIVES,
  SERVER_EVENTS,
  Settlement,
  SHAPES,
  STUBS,
  WIRE_EVENTS,
} from './entry-words.ts'

/** A union of objects whose types are all in a list of words; any other type is a compiler error. */
type Among<Words extends readonly string[], Union extends { readonly type: Words[number] }> = Union

/** A place in a file of the user's source; lines and columns count from 1. */
export interface SourcePosition {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A frame of an error's stack in the user's files. */
export interface StackFrame extends SourcePosition {
  readonly name: string
}

/**
 * A value as shown by the console: taken once, in the worker, with every limit applied there, so
 * that no getter or proxy of the user's is touched again.
 */
export type Snapshot =
  | {
      readonly type: 'string'
      readonly text: string
      /** Characters left out. */ readonly cut?: number
    }
  | {
      readonly type: (typeof PRIMITIVES)[number]
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
      /**
       * The text of an object on a single line if not made of the entries: a date, an expression, a
       * box.
       */
      readonly text?: string
      /** Length or size, if the object has either. */
      readonly size?: number
      readonly entries: readonly SnapshotEntry[]
      /** Entries left out by the limits. */
      readonly more?: number
      readonly shape: (typeof SHAPES)[number]
    }
  /** An object that stands inside itself, or one below the depth limit. */
  | { readonly type: (typeof STUBS)[number]; readonly name: string }

export interface SnapshotEntry {
  readonly key: string
  readonly value: Snapshot
  /** Not enumerable, a symbol key or an internal slot such as `[[PromiseState]]`: shown dimmed. */
  readonly hidden?: boolean
}

interface EntryBase<Kind extends EntryKind> {
  readonly kind: Kind
  /** Counts from 1 in a run; the order of events. */
  readonly seq: number
  /** Milliseconds since the run began. */
  readonly time: number
  /** The causing line of the user's code, if known. */
  readonly position?: SourcePosition
  /**
   * `seq` of the causing entry, if known: for a wire event, the call; for a callback, the reported
   * wire event; for a call or a console line, the enclosing callback; for a server's message, the
   * received message.
   */
  readonly parent?: number
}

/** A part of a line laid out by a format string. */
export interface FormattedPiece {
  readonly value: Snapshot
  /** The style sheet declarations of `%c`, as written by the program: not to be trusted. */
  readonly style?: string
}

/** A call of `console.log` and the like by the program, the server script or the platform. */
export interface ConsoleEntry extends EntryBase<'console'> {
  readonly level: ConsoleLevel
  readonly values: readonly Snapshot[]
  readonly origin: Origin
  /** Depth of `console.group`. */
  readonly group?: number
  /** Whether later lines stand in a group headed by this line, and the group's initial state. */
  readonly opens?: Opening
  /**
   * The parts of the first value, if a format string styled parts or inserted objects; the first
   * value is the same as plain text.
   */
  readonly pieces?: readonly FormattedPiece[]
  /** Shows the first value as a table, with only the named columns if any are named. */
  readonly table?: { readonly columns?: readonly string[] }
  /** The calls leading to a `console.trace()`. */
  readonly frames?: readonly StackFrame[]
  /** A call of `console.clear()`, without values: earlier lines need not be shown. */
  readonly clear?: true
}

/**
 * Reasons for the page to end a run: the browser has ended the program, or the messages of the
 * worker exceed the bound, or no worker of ours sends such a message.
 */
export type PageCause = 'gone' | 'flood' | 'forged'

/** An uncaught exception or rejection, or invalid code in the engine's parser. */
export interface ErrorEntry extends EntryBase<'error'> {
  /** A cause other than a worker's comes from the page. */
  readonly cause: ErrorCause | PageCause
  readonly value: Snapshot
  readonly frames: readonly StackFrame[]
  readonly origin: Origin
}

/** A portability note raised by the running code. */
export interface NoteEntry extends EntryBase<'note'> {
  readonly id: string
  readonly values?: Readonly<Record<string, string | number>>
}

/** Traffic between the program and the network, the same in both modes. */
export interface WireEntry extends EntryBase<'wire'> {
  /** Counts the run's sockets from 1. */
  readonly socket: number
  readonly event: WireEvent
}

/** Payload of a message, bounded; binary as base64. */
export type WirePayload = Among<
  typeof PAYLOADS,
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
>

export type WireEvent = Among<
  typeof WIRE_EVENTS,
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
>

/** A call of the platform's API by the program, written at the beginning of the call. */
export interface CallEntry extends EntryBase<'call'> {
  /** As named in `api.d.ts`, e.g. `SocketTask.send`, `WebSocket` for a constructor. */
  readonly member: string
  readonly values: readonly Snapshot[]
  /** The socket concerned, if known at the beginning of the call. */
  readonly socket?: number
}

/** The platform calls a function of the program's: a listener, a callback, a settled promise. */
export interface CallbackEntry extends EntryBase<'callback'> {
  /** As named in `api.d.ts`, e.g. `SocketTask.onMessage`, `ConnectSocketOption.success`. */
  readonly member: string
  /** The callback's arguments. */
  readonly values: readonly Snapshot[]
  readonly socket?: number
  /** How a promise was settled, if the API reports by promise; `member` is then the call's. */
  readonly promise?: Settlement
}

/** Observations and actions of the simulated server; live servers report nothing. */
export interface ServerEntry extends EntryBase<'server'> {
  /** The program's socket at the other end; none for a scenario's own clients. */
  readonly socket?: number
  /** Name of a scenario's own client, e.g. `Ada`. */
  readonly client?: string
  readonly event: ServerEvent
}

export type ServerEvent = Among<
  typeof SERVER_EVENTS,
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
>

/** A manual action on the run, e.g. going offline. */
export interface ActionEntry extends EntryBase<'action'> {
  readonly action: Action
  readonly socket?: number
}

/** Every report of a run, in order. */
export type RunEntry =
  | ConsoleEntry
  | ErrorEntry
  | NoteEntry
  | WireEntry
  | CallEntry
  | CallbackEntry
  | ServerEntry
  | ActionEntry
