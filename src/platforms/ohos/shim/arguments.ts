import type { Behaviour } from './behaviour.ts'
import { closeRequest, type CloseRequest } from './close-request.ts'
import type { NoteId } from '../notes/index.ts'
import { areOptionsValid, type Options } from './options.ts'

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

/** Data of `send` and `message`. */
export type Data = string | ArrayBuffer

/** Most parameters of each method, the callback included. */
const CONNECT_PARAMETERS = 3
const SEND_PARAMETERS = 2
const CLOSE_PARAMETERS = 2

/** Reads `connect(url)`, `connect(url, options)` and either with a callback. */
export function connectCall(
  args: readonly unknown[],
  behaviour: Behaviour,
): Call<{ url: string; options: Options }> {
  const { callback, rest } = splitCallback(args)
  const [url, options = {}] = rest
  const valid = typeof url === 'string' && rest.length <= 2 && isObject(options) && given(rest, 2)
  if (!valid || !areOptionsValid(options, behaviour)) {
    return badCall(args, CONNECT_PARAMETERS, behaviour)
  }
  return { callback, parameters: { url, options } }
}

/** Reads `send(data)`, alone or with a callback. */
export function sendCall(args: readonly unknown[], behaviour: Behaviour): Call<{ data: Data }> {
  const { callback, rest } = splitCallback(args)
  const [data] = rest
  const bad = (refusal?: NoteId) => badCall(args, SEND_PARAMETERS, behaviour, refusal)
  if (ArrayBuffer.isView(data)) return bad('ohos.view-refused')
  const valid = rest.length === 1 && (typeof data === 'string' || data instanceof ArrayBuffer)
  if (!valid) return bad()
  if (exceeds(data, behaviour.maxMessageSize)) return bad('ohos.message-size')
  const empty = typeof data !== 'string' && data.byteLength === 0
  if (empty && !behaviour.sendsEmptyMessages) return bad('ohos.empty-message')
  return { callback, parameters: { data } }
}

/** Reads `close()` and `close(options)`, alone or with a callback. */
export function closeCall(args: readonly unknown[], behaviour: Behaviour): Call<CloseRequest> {
  const { callback, rest } = splitCallback(args)
  const [options = {}] = rest
  const valid = rest.length <= 1 && isObject(options) && given(rest, 1)
  if (!valid) return badCall(args, CLOSE_PARAMETERS, behaviour)
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

/**
 * Returns the refusal of a call. More arguments than a method has hide the callback, and the result
 * is a promise.
 *
 * @param most Most parameters of the method.
 */
function badCall(
  args: readonly unknown[],
  most: number,
  behaviour: Behaviour,
  refusal: NoteId = 'ohos.parameter-error',
): Call<never> {
  const { callback } = splitCallback(args)
  const found = behaviour.findsCallbackOfBadCall && args.length <= most
  return found ? { callback, refusal } : { refusal }
}
