import type { Behaviour } from './behaviour.ts'
import { closeRequest, type CloseRequest } from './close-request.ts'
import type { NoteId } from '../notes/index.ts'

/** How a program gets a result: the error, `undefined` on success, and then the value. */
export type Callback = (error: unknown, value: unknown) => void

/** A call of `connect`, `send` or `close`, identified by number and types of the arguments. */
export interface Call<T> {
  /** Receiver of the result; without a callback the call returns a promise. */
  readonly callback?: Callback
  /** Missing when the platform refuses the arguments. */
  readonly parameters?: T
  /** Reason of the refusal. */
  readonly refusal?: NoteId
}

/** Options of `connect`, not looked into yet. */
export type Options = Readonly<Record<string, unknown>>

/** Data of `send` and `message`. */
export type Data = string | ArrayBuffer

/** Reads `connect(url)`, `connect(url, options)` and either with a callback. */
export function connectCall(
  args: readonly unknown[],
  behaviour: Behaviour,
): Call<{ url: string; options: Options }> {
  const { callback, rest } = splitCallback(args)
  const [url, options = {}] = rest
  const valid = typeof url === 'string' && rest.length <= 2 && isObject(options) && given(rest, 2)
  if (!valid || !takes(options, behaviour)) return badCall(callback, behaviour)
  return { callback, parameters: { url, options } }
}

/** Reads `send(data)`, alone or with a callback. */
export function sendCall(args: readonly unknown[], behaviour: Behaviour): Call<{ data: Data }> {
  const { callback, rest } = splitCallback(args)
  const [data] = rest
  if (ArrayBuffer.isView(data)) return badCall(callback, behaviour, 'ohos.view-refused')
  const valid = rest.length === 1 && (typeof data === 'string' || data instanceof ArrayBuffer)
  if (!valid) return badCall(callback, behaviour)
  if (exceeds(data, behaviour.maxMessageSize)) {
    return badCall(callback, behaviour, 'ohos.message-size')
  }
  const empty = typeof data !== 'string' && data.byteLength === 0
  if (empty && !behaviour.sendsEmptyMessages) {
    return badCall(callback, behaviour, 'ohos.empty-message')
  }
  return { callback, parameters: { data } }
}

/** Reads `close()` and `close(options)`, alone or with a callback. */
export function closeCall(args: readonly unknown[], behaviour: Behaviour): Call<CloseRequest> {
  const { callback, rest } = splitCallback(args)
  const [options = {}] = rest
  const valid = rest.length <= 1 && isObject(options) && given(rest, 1)
  if (!valid) return badCall(callback, behaviour)
  return { callback, parameters: closeRequest(options, behaviour) }
}

/** Returns whether `data` is longer than `limit` bytes; encodes a text only if necessary. */
export function exceeds(data: Data, limit: number): boolean {
  if (typeof data !== 'string') return data.byteLength > limit
  return data.length * 3 > limit && new TextEncoder().encode(data).length > limit
}

function splitCallback(args: readonly unknown[]): {
  callback?: Callback
  rest: readonly unknown[]
} {
  const last = args.at(-1)
  if (typeof last !== 'function') return { rest: args }
  return { callback: last as Callback, rest: args.slice(0, -1) }
}

/**
 * Returns whether a value is an object for the platform's native interface: neither `null` nor a
 * function.
 */
function isObject(value: unknown): value is Options {
  return typeof value === 'object' && value !== null
}

/**
 * Returns whether an optional last argument is omitted or has a value; an explicit `undefined` is
 * neither.
 */
function given(args: readonly unknown[], count: number): boolean {
  return args.length < count || args[count - 1] !== undefined
}

function takes(options: Options, behaviour: Behaviour): boolean {
  if (!behaviour.takesProtocol || !('protocol' in options)) return true
  return typeof options.protocol === 'string'
}

function badCall(
  callback: Callback | undefined,
  behaviour: Behaviour,
  refusal: NoteId = 'ohos.parameter-error',
): Call<never> {
  return behaviour.findsCallbackOfBadCall ? { callback, refusal } : { refusal }
}
