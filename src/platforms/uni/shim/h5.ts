import type { ListenerName, Result, Results } from '../../shared/mini-program/contract.ts'
import type { Dialect } from '../../shared/mini-program/index.ts'
import { checkListener, connecting, globals, types } from './texts.ts'
import { isVue2, type Services } from './services.ts'

const NOT_OPEN = 'SocketTask.readyState is not OPEN'

/** Failures of `send`, of which uni-app reports both. */
const failures: readonly Result[] = [
  { errMsg: `sendSocketMessage:fail ${NOT_OPEN}`, errCode: 10002 },
  { errMsg: `sendSocketMessage:fail Error: ${NOT_OPEN}`, errCode: 602001 },
]
/** Failure of a task whose socket could not be created. */
const withoutSocket: Result = {
  errMsg:
    "sendSocketMessage:fail TypeError: Cannot read properties of undefined (reading 'readyState')",
  errCode: 602001,
}
/** The only failure of the line for Vue 2. */
const failureOfVue2: Result = { errMsg: `sendSocketMessage:fail Error: ${NOT_OPEN}` }

/** Returns the arguments of listeners; the line for Vue 2 reports no code. */
const resultsOf = (vue2: boolean): Results => ({
  open: () => ({}),
  message: (data) => ({ data }),
  error: () => ({}),
  close: (_own, { code, reason }) => (vue2 ? {} : { code, reason }),
})

/** Returns what uni-app prints for a listener of a task that throws. */
function thrownText(error: unknown, listener: ListenerName): string {
  return `thirdScriptError\n${String(error)};at socketTask.${listener} callback function\n`
}

/** Returns the services of the H5 client, which logs what listeners throw. */
export const h5Services = (services: Services): Services => ({
  ...services,
  caught: (error, listener) => services.host.console.error(thrownText(error, listener), error),
})

/** Returns the behavior of `@dcloudio/uni-h5` 3.0.0-5020420260813003, over a browser's `WebSocket`. */
export const h5 = ({ host, note }: Services): Dialect => ({
  seals: true,
  appFirst: false,
  target: 'first',
  connect: {
    ...connecting,
    answers: 'before the return',
    dropsHeader: true,
    threw: String,
    caught: (error) => host.console.error(error),
  },
  task: {
    listeners: 'all',
    answers: 'before the return',
    refusal: 'error and close',
    closedEarly: 'error and close',
    leaves: 'on error or end',
    notOpen: isVue2(host) ? [failureOfVue2] : failures,
    sealed: [withoutSocket],
    unsendable: () => undefined,
    outgoing(data) {
      const isBytes = data instanceof ArrayBuffer || ArrayBuffer.isView(data)
      if (typeof data !== 'string' && !isBytes) note('payload type', { type: typeof data })
      // The browser turns every other value into a text.
      return data as string
    },
    closing({ code, reason }) {
      const number = (code || 1000) as number
      const sent = { code: number, ...(typeof reason === 'string' && { reason }) }
      return { own: { code: number, reason: sent.reason ?? '' }, sent }
    },
    closeThrew: (error) => ({ errMsg: `closeSocket:fail ${String(error)}` }),
    results: resultsOf(isVue2(host)),
    types,
  },
  globals: { ...globals, closes: 'any task', check: checkListener },
})
