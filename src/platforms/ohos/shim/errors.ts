/** Error of `connect`, `send` and `close`: a plain object on the platform, not an `Error`. */
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
  /** A file of a certificate does not exist. */
  | 'certificate'
  /** The address is none of the machine. */
  | 'nic'
  | 'port'
  | 'portTaken'
  /** A server has no such client. */
  | 'noClient'
  /** Any other failure of a server. */
  | 'other'
  | 'exists'
  | 'sendUnconnected'
  | 'closeUnconnected'

/**
 * Error codes and messages of OpenHarmony 4.1 and later. `send` without a connection has the code
 * and the message of different entries, as in the platform's source.
 */
const FAILURES: Readonly<Record<FailureKind, Required<Failure>>> = {
  permission: { code: 201, message: 'Permission denied' },
  parameter: { code: 401, message: 'Parameter error' },
  connect: { code: -1, message: 'Websocket connect failed' },
  url: { code: 2302001, message: 'Websocket url error' },
  certificate: { code: 2302002, message: 'Websocket certificate file does not exist' },
  nic: { code: 2302004, message: "Can't listen to the given NIC" },
  port: { code: 2302005, message: "Can't listen to the given Port" },
  noClient: { code: 2302006, message: 'websocket connection does not exist' },
  portTaken: { code: 2302007, message: 'Websocket port already occupied' },
  other: { code: 2302999, message: 'Websocket Unknown Other Error' },
  exists: { code: 2302003, message: 'Websocket connection already exist' },
  sendUnconnected: { code: -1, message: 'Websocket Unknown Other Error' },
  closeUnconnected: { code: 2302999, message: 'Websocket Unknown Other Error' },
}

/** Returns a new object for each failure, as on the platform: programs may modify errors. */
export function codeAndMessage(kind: FailureKind): Failure {
  return { ...FAILURES[kind] }
}

/** Returns an error of OpenHarmony 3.1: no message, -1 for wrong parameters and 0 otherwise. */
export function codeOnly(kind: FailureKind): Failure {
  return { code: kind === 'parameter' ? -1 : 0 }
}

/** Returns the error of `on` and `off`: a real `Error` with a string code, as on the platform. */
export function listenerError(): Error {
  const { code, message } = FAILURES.parameter
  return Object.assign(new Error(message), { code: String(code) })
}

/** Value of the event `error`: always code 200, and since API 12 the HTTP status as text. */
export interface ErrorEventPayload {
  readonly code: 200
  readonly data: string
}

/**
 * Returns the value of the event `error`.
 *
 * @param status HTTP status of the answer; 0 without an answer, and after the handshake, when
 *   libwebsockets has discarded the answer.
 */
export function errorEvent(status = 0): ErrorEventPayload {
  return { code: 200, data: String(status) }
}
