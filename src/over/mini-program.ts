import { ABNORMAL, NO_STATUS } from '../client/close-frame.ts'
import type { AnswerHeaders, Client } from '../client/contract.ts'
import type { ClientLimits } from '../client/limits.ts'
import type { Payload } from '../client/payload.ts'
import { PROTOCOL_HEADER } from '../client/protocol-headers.ts'
import type { Environment } from './environment.ts'
import { COMMON } from './limits.ts'
import { BROWSER_CODES, PlatformConnection } from './platform-connection.ts'

/** Options of a mini program's `connectSocket`. */
export interface MiniProgramOption {
  url: string
  header?: Record<string, string>
  protocols?: string[]
  fail?: (result: unknown) => void
}

/** A connection of a mini program. */
export interface MiniProgramTask {
  send(option: { data: Payload; success?: () => void; fail?: (result: unknown) => void }): unknown
  close(option: { code?: number; reason?: string }): unknown
  onOpen(callback: (result: { header?: object }) => void): void
  onMessage(callback: (result: { data: unknown }) => void): void
  onError(callback: (result: unknown) => void): void
  onClose(callback: (result: { code: number; reason: string }) => void): void
}

/** Starts a connection. */
export type ConnectMiniProgram = (
  option: MiniProgramOption,
  made: (task: MiniProgramTask) => void,
  failed: () => void,
) => void

/**
 * Returns the limits of a mini program's API.
 *
 * @param name Name of the API for the reasons.
 */
export const miniProgramLimits = (
  name: string,
  connections: number,
  lacks: ClientLimits['lacks'] = {},
): ClientLimits => ({
  lacks: {
    ...COMMON,
    'answer protocol': { reason: `${name} does not report the chosen subprotocol.` },
    'close without code': { reason: `${name} sends 1000 in place of no code.` },
    'peer code': { reason: `After close, ${name} reports the program’s own code.` },
    'loss while closing': { reason: `After close, ${name} reports the program’s own code.` },
    ...lacks,
  },
  closeCodes: BROWSER_CODES,
  connections,
})

const NORMAL = 1000

/** The only status with which a connection opens. */
const SWITCHING_PROTOCOLS = 101

/** Creates a client over `connectSocket` of mini programs. */
export function createMiniProgramClient(
  connectSocket: ConnectMiniProgram,
  limits: ClientLimits,
  environment: Environment,
): Client {
  return {
    limits,
    connect({ url, protocols, headers }, events) {
      return new PlatformConnection(limits, environment, events, (reports) => {
        /** Calls waiting for the task. */
        let waiting: ((task: MiniProgramTask) => void)[] = []
        let task: MiniProgramTask | undefined
        /** Values of the program's own close, in whose place the host may report others. */
        let own: { readonly code?: number; readonly reason: string } | undefined
        const whenMade = (call: (task: MiniProgramTask) => void) => {
          if (task) call(task)
          else waiting.push(call)
        }
        const made = (given: MiniProgramTask) => {
          task = given
          given.onOpen((result) => reports.open(answerOf(result?.header)))
          given.onMessage(({ data }) => reports.message(data as Payload))
          // Before the opening it is a refusal, behind which a close may be missing.
          given.onError(() => reports.refused({}))
          given.onClose(({ code, reason }) => {
            if (code === ABNORMAL) return reports.lost('link')
            const told = code === NO_STATUS ? { reason: '' } : { code, reason }
            const values = own && code === (own.code ?? NORMAL) ? own : told
            reports.closed({ ...values, wasClean: true })
          })
          for (const call of waiting) call(given)
          waiting = []
        }
        const option = {
          url,
          header: { ...headers },
          ...(protocols.length > 0 && { protocols: [...protocols] }),
        }
        connectSocket(option, made, () => reports.refused({}))
        return {
          send(data, answered) {
            const option = { data, success: () => answered(), fail: answered }
            // A promise repeats the failure.
            whenMade((made) => void Promise.resolve(made.send(option)).catch(() => {}))
          },
          close(code, reason) {
            const values = code === undefined ? { reason } : { code, reason }
            own = values
            whenMade((made) => made.close(values))
          },
          abort: () => whenMade((made) => made.close({})),
        }
      })
    },
  }
}

/** Reads the headers of an answer, which not every host has. */
function answerOf(header: object = {}) {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(header)) headers[name.toLowerCase()] = String(value)
  if (Object.keys(headers).length === 0) return {}
  return {
    status: SWITCHING_PROTOCOLS,
    headers: headers as AnswerHeaders,
    protocol: headers[PROTOCOL_HEADER] ?? '',
  }
}
