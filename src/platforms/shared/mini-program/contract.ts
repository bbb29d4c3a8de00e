import type { AnswerHeaders } from '../../../client/contract.ts'
import type { PlatformHost } from '../../contract.ts'
import type { PlatformTrace } from '../../trace-contract.ts'
import type { Bridge } from '../bridge.ts'

/** Argument of `success`, `fail` and `complete`. */
export interface Result {
  readonly errMsg: string
  readonly [field: string]: unknown
}

/** Callbacks of a call, as a program passes them: unchecked. */
export interface Callbacks {
  readonly success?: unknown
  readonly fail?: unknown
  readonly complete?: unknown
}

/** Unchecked option of `connectSocket`. */
export interface ConnectOption extends Callbacks {
  readonly url?: unknown
  readonly header?: unknown
  readonly protocols?: unknown
  readonly timeout?: unknown
}

/** Unchecked option of `send`. */
export interface SendOption extends Callbacks {
  readonly data?: unknown
}

/** Unchecked option of `close`. */
export interface CloseOption extends Callbacks {
  readonly code?: unknown
  readonly reason?: unknown
}

/** Code and reason of a close. */
export interface CloseDetail {
  readonly code: number
  readonly reason: string
}

/** States of a task, with the numbers of the WebSockets standard. */
export const CONNECTING = 0
export const OPEN = 1
export const CLOSING = 2
export const CLOSED = 3

export type TaskState = typeof CONNECTING | typeof OPEN | typeof CLOSING | typeof CLOSED

/** Methods that set a listener. */
export const LISTENERS = ['onOpen', 'onMessage', 'onError', 'onClose'] as const

export type ListenerName = (typeof LISTENERS)[number]

/** Listeners kept for an event: the last, all in order, or all in order and each once. */
export type Keeping = 'the last' | 'all' | 'each once'

/** Why a task reports an error. */
export type ErrorCause =
  /** No connection; with the HTTP status of a refusal, where the client learns the status. */
  | { readonly kind: 'refused'; readonly status?: number }
  /** Not open in time. */
  | { readonly kind: 'timeout' }
  /** The host is not in the socket domain list. */
  | { readonly kind: 'domain' }
  /** An open connection broke. */
  | { readonly kind: 'broken' }
  /** The app was in the background for too long. */
  | { readonly kind: 'interrupted' }

/** End of a connection. */
export interface End extends CloseDetail {
  /** Whether no Close frame of the peer arrived. */
  readonly lost: boolean
}

/** Arguments of listeners. The browser's event is set if the connection has one. */
export interface Results {
  open(headers: AnswerHeaders, event?: Event): object
  message(data: unknown, event?: Event): object
  error(cause: ErrorCause, event?: Event): object
  /**
   * Returns the argument of `onClose`.
   *
   * @param own The program's request to close, if the program closed first.
   * @param end The end as seen by the connection.
   */
  close(own: CloseDetail | undefined, end: End, event?: Event): object
}

/** Behavior of a task. */
export interface TaskRules {
  readonly listeners: Keeping
  /** When the callbacks of a call run. */
  readonly answers: 'before the return' | 'in a later task'
  /** Reports of a connection that never opens. */
  readonly refusal: 'error' | 'error and close'
  /** Reports of a connection that the program closes before it opens. */
  readonly closedEarly: 'close' | 'error and close'
  /** Whether `close()`, or only the end of the connection, makes room for another task. */
  readonly leaves: 'on close()' | 'on error or end' | 'at the end'
  /** Results of `send` on a task that is not open, one after another. */
  readonly notOpen: readonly Result[]
  /** Results of `send` on a task that never had a connection; as for others if unset. */
  readonly sealed?: readonly Result[]
  /** Whether data of such a call is sent anyway, and reported as success. */
  readonly sendsAnyway?: boolean
  /** Returns the reason for refusing data; unset for data that is sent. */
  unsendable(data: unknown): string | undefined
  /** Returns the data of a message for the connection. */
  outgoing(data: unknown): string | ArrayBuffer
  /** Returns the request to close and what the server gets, or a failure. */
  closing(
    option: CloseOption,
    state: TaskState,
    note: MiniProgramServices['note'],
  ): Closing | Result
  /** Returns the result of a call of `close` for which the client throws; thrown on if unset. */
  closeThrew?(error: unknown): Result
  readonly results: Results
  /** Names of the option types in the platform's declarations, for the trace. */
  readonly types: { readonly send: string; readonly close: string }
}

/** A valid request to close. */
export interface Closing {
  /** Reported by `onClose`. */
  readonly own: CloseDetail
  /** Sent to the server; a Close frame without a code if unset. */
  readonly sent?: Partial<CloseDetail>
}

/** Situations with a note on some platform of the family. */
export type Situation =
  | 'success before open'
  | 'connection limit'
  | 'domain list'
  | 'ws url'
  | 'header'
  | 'referer'
  | 'protocols not array'
  | 'options ignored'
  | 'send before open'
  | 'payload type'
  | 'close before open'
  | 'close code illegal'
  | 'close code unsent'
  | 'peer closed'
  | 'refused'
  | 'late listener'
  | 'listener replaced'
  | 'binary message'
  | 'global function'
  | 'sent anyway'
  | 'background'
  | 'promise of a pair'

/** Services for the core, created for each run by a platform. */
export interface MiniProgramServices {
  readonly host: PlatformHost
  readonly bridge: Bridge
  readonly trace: PlatformTrace
  /** Whether promises resolve with `[null, result]` or `[error]`, and never reject. */
  readonly pairs?: boolean
  /** Receives what a listener throws; thrown on if unset. */
  caught?(error: unknown, listener: ListenerName): void
  /** Returns whether the platform cuts the app off from the network at this moment. */
  isCutOff?(): boolean
  /** Raises the platform's note for a situation, if the platform has one. */
  note(situation: Situation, values?: Readonly<Record<string, string | number>>): void
}

/** Returns whether a call's option is an object. */
export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null

/** Returns the option of an unchecked call: values other than objects are an empty object. */
export const optionOf = <T extends object>(value: unknown): T => (isObject(value) ? value : {}) as T

/** Returns the name of a value's type in messages, e.g. `Number`, `Undefined`, `Null`. */
export function typeName(value: unknown): string {
  const name = value === null ? 'null' : typeof value
  return name.charAt(0).toUpperCase() + name.slice(1)
}
