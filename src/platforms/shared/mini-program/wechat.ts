import { isSendableCloseCode, isSendableCloseReason } from '../close-frame.ts'
import {
  CLOSING,
  type CloseDetail,
  type Closing,
  type End,
  type ErrorCause,
  type Result,
  type Results,
  type TaskRules,
  typeName,
} from './contract.ts'
import { lacksCallbackKeys } from './globals.ts'
import type { Dialect } from './index.ts'

/** The two ways of WeChat's clients to end: phones, and the developer tools. */
export type WeChatClient = 'phone' | 'developer tools'

/** Task of no more than so many at a time, since base library 1.7.0. */
const LIMIT = 5
/** Milliseconds without `networkTimeout.connectSocket` in app.json. */
const TIMEOUT = 60_000

/** Milliseconds in the background until the network is cut off. */
const GRACE = 5_000

const NOT_OPEN = 'SocketTask.send:fail SocketTask.readyState is not OPEN'

/** Names of the option types in the platform's declarations. */
export interface OptionTypes {
  readonly connect: string
  readonly send: string
  readonly close: string
  readonly sendGlobally: string
  readonly closeGlobally: string
}

/**
 * Returns WeChat's behavior. Where its documents are silent, the behavior follows dimina, an open
 * re-implementation, and developers' reports.
 *
 * @param prefix Begins the names of the functions in the platform's declarations.
 * @param timeout Milliseconds for connecting when `connectSocket` names none.
 */
export function weChat(
  client: WeChatClient,
  prefix: string,
  types: OptionTypes,
  results: Results = weChatResults,
  timeout = TIMEOUT,
): Dialect {
  return {
    limit: LIMIT,
    seals: true,
    timeout,
    ...(client === 'phone' && { background: { grace: GRACE } }),
    appFirst: false,
    target: 'first when connecting',
    connect: {
      type: types.connect,
      answers: 'in a later task',
      refuses(url) {
        if (typeof url !== 'string')
          return `parameter error: parameter.url should be String instead of ${typeName(url)};`
        return /^wss?:\/\//i.test(url) ? undefined : `invalid url "${url}"`
      },
      beyond: (limit) => `fail reach max websocket connect count ${limit}`,
      failed: (reason) => ({ errMsg: `connectSocket:fail ${reason}` }),
      created: (socketTaskId) => ({ errMsg: 'connectSocket:ok', socketTaskId }),
      threw: (error) => `invalid url: ${(error as Error).message}`,
      headerText,
      ignored: ['tcpNoDelay', 'perMessageDeflate', 'forceCellularNetwork', 'method', 'data'],
    },
    task: {
      listeners: 'each once',
      answers: 'in a later task',
      refusal: client === 'phone' ? 'error' : 'error and close',
      closedEarly: 'close',
      leaves: 'at the end',
      notOpen: [{ errMsg: NOT_OPEN }],
      unsendable,
      outgoing: (data) => data as string | ArrayBuffer,
      closing,
      results,
      types,
    },
    globals: {
      prefix,
      listeners: 'the last',
      closes: 'an open task',
      types: { send: types.sendGlobally, close: types.closeGlobally },
      promises: lacksCallbackKeys,
    },
  }
}

/** Returns a header's text: of strings and numbers; other values show their type alone. */
const headerText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : Object.prototype.toString.call(value)

/** Returns the reason for refusing data other than a string or an ArrayBuffer. */
export const unsendable: TaskRules['unsendable'] = (data) =>
  typeof data === 'string' || data instanceof ArrayBuffer
    ? undefined
    : 'sendSocketMessage:fail data must be string or ArrayBuffer'

const NORMAL: CloseDetail = { code: 1000, reason: 'normal closure' }

/** Returns the request to close; a code other than a number is 1000. */
const closing: TaskRules['closing'] = ({ code, reason }, state): Closing | Result => {
  if (state >= CLOSING) return failure('WebSocket is not connected')
  const number = typeof code === 'number' && Number.isFinite(code) ? code : NORMAL.code
  if (!isSendableCloseCode(number)) return failure('invalid code')
  const text = typeof reason === 'string' ? reason : ''
  if (!isSendableCloseReason(text)) return failure('reason must not exceed 123 UTF-8 bytes')
  return {
    own: { code: number, reason: text || NORMAL.reason },
    sent: { code: number, reason: text },
  }
}

const failure = (reason: string): Result => ({ errMsg: `closeSocket:fail ${reason}` })

const ABNORMAL: CloseDetail = { code: 1006, reason: 'abnormal closure' }

/** Arguments of listeners, with the documented fields. */
export const weChatResults: Results = {
  open: (header) => ({ header: { ...header } }),
  message: (data) => ({ data }),
  error: (cause) => ({ errMsg: errorText(cause) }),
  close(own: CloseDetail | undefined, { code, reason, lost }: End) {
    if (own) return { ...own }
    if (!lost) return { code, reason }
    return { ...ABNORMAL, ...(reason && { reason }) }
  },
}

function errorText(cause: ErrorCause): string {
  switch (cause.kind) {
    case 'refused':
      return cause.status === undefined ? 'Connection refused' : 'Invalid HTTP status'
    case 'timeout':
      return 'connectSocket:fail timeout'
    case 'domain':
      return 'createSocketTask:fail url not in domain list'
    case 'interrupted':
      return 'connectSocket:fail interrupted'
    case 'broken':
      return 'abnormal closure'
  }
}
