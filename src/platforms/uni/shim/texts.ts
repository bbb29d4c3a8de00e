import type { Result } from '../../shared/mini-program/contract.ts'
import type { ConnectRules } from '../../shared/mini-program/connect.ts'
import type { GlobalRules } from '../../shared/mini-program/globals.ts'
import { lacksCallbacks } from '../../shared/mini-program/globals.ts'

/** Types of options in the declarations, for the trace. */
export const types = {
  connect: 'ConnectSocketOption',
  send: 'SendSocketMessageOptions',
  close: 'CloseSocketOptions',
} as const

/** Returns the failure of a call that needs an open connection. */
export const notConnected = (name: string): Result => ({
  errMsg: `${name}:fail WebSocket is not connected`,
})

/** What every profile has in common about `connectSocket`. */
export const connecting = {
  type: types.connect,
  refuses: () => undefined,
  // No profile has a limit.
  beyond: String,
  failed: (reason) => ({ errMsg: `connectSocket:fail ${reason}` }),
  created: () => ({ errMsg: 'connectSocket:ok' }),
  takesName: true,
  headerText: String,
  ignored: ['method', 'multiple'],
} as const satisfies Partial<ConnectRules>

/** What every profile has in common about the functions outside tasks. */
export const globals = {
  prefix: 'uni.',
  listeners: 'all',
  types: { send: types.send, close: types.close },
  promises: lacksCallbacks,
} as const satisfies Partial<GlobalRules>

/** Throws for a listener of the functions outside tasks that is no function, as uni-app does. */
export function checkListener(listener: unknown): void {
  if (typeof listener === 'function') return
  const expected = 'Invalid args: type check failed for args "callback". Expected Function'
  throw new Error(expected)
}
