import type { Results } from '../../shared/mini-program/contract.ts'
import type { Dialect } from '../../shared/mini-program/index.ts'
import type { Services } from './services.ts'
import { checkListener, connecting, globals, notConnected, types } from './texts.ts'

/** Arguments of listeners; an error has no text. */
const results: Results = {
  open: () => ({}),
  message: (data) => ({ data }),
  error: () => ({}),
  close: (_own, { code, reason }) => ({ code, reason }),
}

/**
 * Returns the behavior of `@dcloudio/uni-app-plus` 3.0.0-5020420260813003 over its native module. The module
 * itself is closed: what it does with a close code is assumed.
 */
export const app = ({ note }: Services): Dialect => ({
  seals: true,
  appFirst: true,
  target: 'first',
  connect: {
    ...connecting,
    answers: 'in a later task',
    threw: (error) => String(error),
  },
  task: {
    listeners: 'all',
    answers: 'before the return',
    refusal: 'error',
    closedEarly: 'close',
    leaves: 'on error or end',
    notOpen: [notConnected('sendSocketMessage')],
    sendsAnyway: true,
    unsendable: () => undefined,
    outgoing(data) {
      if (typeof data === 'string' || data instanceof ArrayBuffer) return data
      note('payload type', { type: typeof data })
      // The native module gets every object as bytes; objects other than arrays have none.
      return typeof data === 'object' ? new Uint8Array(data as ArrayBuffer).buffer : String(data)
    },
    closing({ code, reason }, _state, note) {
      if (code !== undefined || reason !== undefined) note('close code unsent')
      const number = typeof code === 'number' ? code : 1000
      const own = { code: number, reason: typeof reason === 'string' ? reason : '' }
      return { own, sent: own }
    },
    closeThrew: (error) => ({ errMsg: `closeSocket:fail ${String(error)}` }),
    results,
    types,
  },
  globals: { ...globals, closes: 'any task', check: checkListener },
})
