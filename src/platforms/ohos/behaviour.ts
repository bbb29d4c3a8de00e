import { codeAndMessage, codeOnly, type Failure, type FailureKind } from './errors.ts'
import type { EventType } from './listeners.ts'

/** Everything in which the versions of the platform differ, as data that the shim reads. */
export interface Behaviour {
  /** The error that a failed call reports. */
  readonly failure: (kind: FailureKind) => Failure
  /** Whether calls check for `ohos.permission.INTERNET`. */
  readonly checksPermission: boolean
  /** Whether a call with wrong parameters still finds its callback, when that comes last. */
  readonly findsCallbackOfBadCall: boolean
  /** Whether `on` and `off` throw when a parameter is wrong; otherwise they do nothing. */
  readonly throwsOnBadListener: boolean
  readonly events: readonly EventType[]
  /** Whether `connect` takes only `ws:` and `wss:`; otherwise `https:` is `wss:`, the rest `ws:`. */
  readonly checksScheme: boolean
  /** Longest URL that connects, in characters. */
  readonly maxUrlLength: number
  /** Whether a second `connect` fails; otherwise it starts another connection. */
  readonly refusesSecondConnect: boolean
  /** Whether a connection that cannot be started is an error; otherwise the result is `false`. */
  readonly failsToStart: boolean
  /** Whether a connection that fails or breaks raises `error`. */
  readonly reportsFailures: boolean
  readonly takesProtocol: boolean
  /** Status text that `open` reports. */
  readonly openMessage: string
  /** Longest message that `send` takes, in bytes. */
  readonly maxMessageSize: number
  readonly sendsEmptyMessages: boolean
  /** Longest piece in which messages arrive, in bytes. */
  readonly maxPieceSize: number
  /** Whether `close` ends the object's use of the connection at once: a second one then fails. */
  readonly closesAtOnce: boolean
  /** Reason that `close` sends and reports when the caller gave none. */
  readonly defaultReason: string
  /** Reason that `close` reports when the peer gave none or the connection broke. */
  readonly linkDownReason: string
}

/** What the document promises, and where it says nothing what API 12 and later do. */
const documented: Behaviour = {
  failure: codeAndMessage,
  checksPermission: true,
  findsCallbackOfBadCall: true,
  throwsOnBadListener: true,
  events: ['open', 'message', 'close', 'error', 'dataEnd', 'headerReceive'],
  checksScheme: true,
  maxUrlLength: 2048,
  refusesSecondConnect: true,
  failsToStart: true,
  reportsFailures: true,
  takesProtocol: true,
  openMessage: 'Switching Protocols',
  maxMessageSize: 5_242_864,
  sendsEmptyMessages: true,
  maxPieceSize: Infinity,
  closesAtOnce: true,
  defaultReason: 'CLOSE_NORMAL',
  linkDownReason: 'The link is down',
}

/** OpenHarmony 3.1.1, the first release with the module: communication_netstack, same tag. */
const api6: Behaviour = {
  failure: codeOnly,
  checksPermission: false,
  findsCallbackOfBadCall: false,
  throwsOnBadListener: false,
  events: ['open', 'message', 'close', 'error'],
  checksScheme: false,
  maxUrlLength: 1023,
  refusesSecondConnect: false,
  failsToStart: false,
  reportsFailures: false,
  takesProtocol: false,
  openMessage: '',
  maxMessageSize: Infinity,
  sendsEmptyMessages: false,
  maxPieceSize: 4096,
  closesAtOnce: false,
  defaultReason: '',
  linkDownReason: '',
}

/** @param profile Id of one of the profiles in `profiles.ts`. */
export function behaviourOf(profile: string): Behaviour {
  return profile === 'api6' ? api6 : documented
}
