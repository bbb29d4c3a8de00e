import type { PlatformHost } from '../../contract.ts'
import { isSendableCloseCode, isSendableCloseReason } from '../../shared/close-frame.ts'
import type { Closing, Result, Results } from '../../shared/mini-program/contract.ts'
import type { Dialect } from '../../shared/mini-program/index.ts'
import { unsendable, weChatResults } from '../../shared/mini-program/wechat.ts'
import { connecting, globals, notConnected, types } from './texts.ts'

/** Milliseconds for connecting without `networkTimeout.connectSocket` in manifest.json. */
const TIMEOUT = 60_000

/** Returns the milliseconds for connecting. */
function timeoutOf(host: Pick<PlatformHost, 'declared'>): number {
  const milliseconds = Number(host.declared('networkTimeout.connectSocket'))
  return milliseconds >= 1 && Number.isFinite(milliseconds) ? milliseconds : TIMEOUT
}

/** The documented arguments of listeners; a close reports what the connection ended with. */
const results: Results = {
  ...weChatResults,
  close: (_own, { code, reason }) => ({ code, reason }),
}

const failure = (reason: string): Result => ({ errMsg: `closeSocket:fail ${reason}` })

/** Returns the documented behavior, for Vue 3. */
export const documented = (host: PlatformHost): Dialect => ({
  seals: true,
  timeout: timeoutOf(host),
  appFirst: false,
  target: 'first',
  connect: {
    ...connecting,
    answers: 'in a later task',
    threw: (error) => (error as Error).message,
  },
  task: {
    listeners: 'all',
    answers: 'in a later task',
    refusal: 'error and close',
    closedEarly: 'close',
    leaves: 'at the end',
    notOpen: [notConnected('sendSocketMessage')],
    unsendable,
    outgoing: (data) => data as string | ArrayBuffer,
    closing({ code = 1000, reason }): Closing | Result {
      const detail = { code: code as number, reason: typeof reason === 'string' ? reason : '' }
      if (!isSendableCloseCode(detail.code)) return failure('invalid code')
      if (!isSendableCloseReason(detail.reason)) return failure('reason exceeds 123 bytes')
      return { own: detail, sent: detail }
    },
    results,
    types,
  },
  globals: { ...globals, closes: 'an open task' },
})
