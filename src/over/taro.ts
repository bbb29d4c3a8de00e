import { ABNORMAL, NO_STATUS } from '../client/close-frame.ts'
import type { AnswerHeaders, Client } from '../client/contract.ts'
import type { ClientLimits } from '../client/limits.ts'
import type { Payload } from '../client/payload.ts'
import { PROTOCOL_HEADER } from '../client/protocol-headers.ts'
import type { WebSocketConstructor } from '../web-socket.ts'
import { classOver } from './class-over.ts'
import { engine } from './environment.ts'
import { COMMON } from './limits.ts'
import { BROWSER_CODES, PlatformConnection } from './platform-connection.ts'

/** The functions of Taro under the class. */
export interface TaroApi {
  connectSocket(option: {
    url: string
    header?: Record<string, string>
    protocols?: string[]
  }): PromiseLike<TaroSocketTask>
}

export interface TaroSocketTask {
  send(option: { data: Payload; success?: () => void; fail?: (result: unknown) => void }): unknown
  close(option: { code?: number; reason?: string }): unknown
  onOpen(callback: (result: { header?: object }) => void): void
  onMessage(callback: (result: { data: unknown }) => void): void
  onError(callback: (result: unknown) => void): void
  onClose(callback: (result: { code: number; reason: string }) => void): void
}

const NORMAL = 1000

export const taroLimits: ClientLimits = {
  lacks: {
    ...COMMON,
    'answer protocol': { reason: 'Taro does not report the chosen subprotocol.' },
    'answer headers': { reason: 'Taro reports headers on mini programs only.' },
    'close without code': { reason: 'Taro sends 1000 in place of no code.' },
    'peer code': { reason: 'After close, Taro reports the program’s own code.' },
    'loss while closing': { reason: 'After close, Taro reports the program’s own code.' },
  },
  closeCodes: BROWSER_CODES,
  connections: 2,
}

/** Creates a client over Taro's `connectSocket`. */
export function createTaroClient(Taro: TaroApi, environment = engine): Client {
  return {
    limits: taroLimits,
    connect({ url, protocols, headers }, events) {
      return new PlatformConnection(taroLimits, environment, events, (reports) => {
        /** Calls waiting for the task. */
        let waiting: ((task: TaroSocketTask) => void)[] = []
        let task: TaroSocketTask | undefined
        /** Whether the program has closed without a code, for which Taro reports 1000. */
        let closesWithoutCode = false
        const whenMade = (call: (task: TaroSocketTask) => void) => {
          if (task) call(task)
          else waiting.push(call)
        }
        Taro.connectSocket({
          url,
          header: { ...headers },
          ...(protocols.length > 0 && { protocols: [...protocols] }),
        }).then(
          (made) => {
            task = made
            made.onOpen((result) => reports.open(answerOf(result?.header)))
            made.onMessage(({ data }) => reports.message(data as Payload))
            made.onError(() => {})
            made.onClose(({ code, reason }) => {
              if (code === ABNORMAL) return reports.lost('link')
              const none = code === NO_STATUS || (closesWithoutCode && code === NORMAL)
              const told = none ? { reason: '' } : { code, reason }
              reports.closed({ ...told, wasClean: true })
            })
            for (const call of waiting) call(made)
            waiting = []
          },
          () => reports.refused({}),
        )
        return {
          send(data, answered) {
            const option = { data, success: () => answered(), fail: answered }
            // The promise repeats the failure.
            whenMade((made) => void Promise.resolve(made.send(option)).catch(() => {}))
          },
          close(code, reason) {
            closesWithoutCode = code === undefined
            whenMade((made) => made.close(code === undefined ? { reason } : { code, reason }))
          },
          abort: () => whenMade((made) => made.close({})),
        }
      })
    },
  }
}

/** Reads the headers of an answer, which H5 does not have. */
function answerOf(header: object = {}) {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(header)) headers[name.toLowerCase()] = String(value)
  if (Object.keys(headers).length === 0) return {}
  return { headers: headers as AnswerHeaders, protocol: headers[PROTOCOL_HEADER] ?? '' }
}

/**
 * Creates the standard's `WebSocket` class over Taro's `connectSocket`.
 *
 * @param Taro The default export of `@tarojs/taro`.
 */
export const webSocketOverTaro = (Taro: TaroApi): WebSocketConstructor =>
  classOver(createTaroClient(Taro))
