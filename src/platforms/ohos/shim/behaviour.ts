import { codeAndMessage, codeOnly, type Failure, type FailureKind } from './errors.ts'

/** Events of all versions of the platform. */
export const EVENT_TYPES = [
  'open',
  'message',
  'close',
  'error',
  'dataEnd',
  'headerReceive',
  'openInfo',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** Differences between the versions of the platform, as data for the shim. */
export interface Behaviour {
  /** Returns the error of a failed call. */
  readonly failure: (kind: FailureKind) => Failure
  /** Whether calls check for `ohos.permission.INTERNET`. */
  readonly checksPermission: boolean
  /**
   * Whether a call with wrong parameters, but as many as the method has, still finds a callback in
   * the last place.
   */
  readonly findsCallbackOfBadCall: boolean
  /** Whether `on` and `off` throw for a wrong parameter; otherwise the call has no effect. */
  readonly throwsOnBadListener: boolean
  readonly events: readonly EventType[]
  /** Whether `connect` takes only `ws:` and `wss:`; otherwise `https:` is `wss:`, the rest `ws:`. */
  readonly checksScheme: boolean
  /** Maximum length of a URL, in characters. */
  readonly maxUrlLength: number
  /** Whether a second `connect` fails; otherwise a second connection starts. */
  readonly refusesSecondConnect: boolean
  /** Whether a failure to start a connection is an error; otherwise the result is `false`. */
  readonly failsToStart: boolean
  /** Whether a failing or broken connection raises `error`. */
  readonly reportsFailures: boolean
  /** Whether `connect` takes the options of API 11 and later: subprotocol, proxy, certificates. */
  readonly takesLaterOptions: boolean
  /** Name of the reason in a server's event `close`; the sources differ from the declarations. */
  readonly serverReasonName: 'reason' | 'closeReason'
  /** Whether the placeholder `ws://` of the document's samples leads to a server. */
  readonly servesPlaceholder: boolean
  /** Seconds between pings and for a pong, unless an option says otherwise; unset without pings. */
  readonly defaultPing?: number
  /** Status text in `open`. */
  readonly openMessage: string
  /** Maximum size of a message for `send`, in bytes. */
  readonly maxMessageSize: number
  readonly sendsEmptyMessages: boolean
  /** Maximum size of a piece of a received message, in bytes. */
  readonly maxPieceSize: number
  /**
   * Whether `close` ends the object's use of the connection immediately: a second `close` then
   * fails.
   */
  readonly closesAtOnce: boolean
  /** Default reason of `close`, sent and reported. */
  readonly defaultReason: string
  /** Reason in the `close` event for a peer without a reason or a broken connection. */
  readonly linkDownReason: string
}

/**
 * Behavior of today's document (API 26), and of OpenHarmony 5.0 and later where the document is
 * silent.
 */
const documented: Behaviour = {
  failure: codeAndMessage,
  checksPermission: true,
  findsCallbackOfBadCall: true,
  throwsOnBadListener: true,
  events: EVENT_TYPES,
  checksScheme: true,
  maxUrlLength: 8196,
  refusesSecondConnect: true,
  failsToStart: true,
  reportsFailures: true,
  takesLaterOptions: true,
  serverReasonName: 'reason',
  servesPlaceholder: true,
  defaultPing: 30,
  openMessage: 'Switching Protocols',
  maxMessageSize: 5_242_864,
  sendsEmptyMessages: true,
  maxPieceSize: Infinity,
  closesAtOnce: true,
  defaultReason: 'CLOSE_NORMAL',
  linkDownReason: 'The link is down',
}

/** OpenHarmony 7.0: communication_netstack of 2026-08. */
const api26: Behaviour = {
  ...documented,
  serverReasonName: 'closeReason',
  servesPlaceholder: false,
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
  takesLaterOptions: false,
  serverReasonName: 'reason',
  servesPlaceholder: true,
  openMessage: '',
  maxMessageSize: Infinity,
  sendsEmptyMessages: false,
  maxPieceSize: 4096,
  closesAtOnce: false,
  defaultReason: '',
  linkDownReason: '',
}

/**
 * Returns the behavior of a profile.
 *
 * @param profile Id of a profile in `profiles.ts`.
 */
export function behaviourOf(profile: string): Behaviour {
  if (profile === 'api6') return api6
  return profile === 'api26' ? api26 : documented
}
