/** What `connect`, `send` and `close` report: a plain object on the platform, not an `Error`. */
export interface Failure {
  readonly code: number
  readonly message?: string
}

/** Why a call failed. */
export type FailureKind =
  | 'permission'
  | 'parameter'
  /** The connection could not be started. */
  | 'connect'
  | 'url'
  | 'exists'
  | 'sendUnconnected'
  | 'closeUnconnected'

/**
 * Error codes and messages of OpenHarmony 4.1 and later. A `send` without a connection has the
 * code of one entry and the message of another; the platform's own source has that mismatch.
 */
const FAILURES: Readonly<Record<FailureKind, Required<Failure>>> = {
  permission: { code: 201, message: 'Permission denied' },
  parameter: { code: 401, message: 'Parameter error' },
  connect: { code: -1, message: 'Websocket connect failed' },
  url: { code: 2302001, message: 'Websocket url error' },
  exists: { code: 2302003, message: 'Websocket connection already exist' },
  sendUnconnected: { code: -1, message: 'Websocket Unknown Other Error' },
  closeUnconnected: { code: 2302999, message: 'Websocket Unknown Other Error' },
}

/** A new object for each failure, as on the platform: programs may change what they are given. */
export function codeAndMessage(kind: FailureKind): Failure {
  return { ...FAILURES[kind] }
}

/** OpenHarmony 3.1: no messages, -1 for wrong parameters and 0 for everything else. */
export function codeOnly(kind: FailureKind): Failure {
  return { code: kind === 'parameter' ? -1 : 0 }
}

/** What `on` and `off` throw: here the platform makes a real `Error`, its code a string. */
export function listenerError(): Error {
  const { code, message } = FAILURES.parameter
  return Object.assign(new Error(message), { code: String(code) })
}

/** What the event `error` reports: always code 200, and since API 12 the HTTP status as text. */
export interface ErrorEventPayload {
  readonly code: 200
  readonly data: string
}

/**
 * @param opened Whether the connection had been open before it failed. If not, there was either no
 *   HTTP answer, which the platform reports as 0, or one whose status a browser keeps to itself.
 */
export function errorEvent(opened: boolean): ErrorEventPayload {
  return { code: 200, data: opened ? '101' : '0' }
}
