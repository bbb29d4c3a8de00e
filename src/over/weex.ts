import { NO_STATUS } from '../client/close-frame.ts'
import type { Client } from '../client/contract.ts'
import type { ClientLimits } from '../client/limits.ts'
import type { WebSocketConstructor } from '../web-socket.ts'
import { classOver } from './class-over.ts'
import { engine } from './environment.ts'
import { COMMON } from './limits.ts'
import { BROWSER_CODES, PlatformConnection, type PlatformSocket } from './platform-connection.ts'

/** Weex's `webSocket` module under the class. */
export interface WeexModule {
  WebSocket(url: string, protocol?: string): void
  send(data: string): void
  close(code?: number, reason?: string): void
  onopen: unknown
  onmessage: unknown
  onerror: unknown
  onclose: unknown
}

/** What Weex reports of an end; an object of Weex's, and no event of the engine. */
interface Closed {
  readonly code: number
  readonly reason: string
  readonly wasClean: boolean
}

export const weexLimits: ClientLimits = {
  lacks: {
    ...COMMON,
    headers: { reason: 'Weex sends no headers of a program.' },
    'protocol list': { reason: 'Weex offers a single subprotocol.' },
    'answer protocol': { reason: 'Weex does not report the chosen subprotocol.' },
    'answer headers': { reason: 'Weex does not report the headers of the answer.' },
    binary: { reason: 'Weex sends and receives text only.' },
  },
  closeCodes: BROWSER_CODES,
  connections: 1,
}

/** A connection that the module has no room for. */
const NO_SOCKET: PlatformSocket = { send: () => {}, close: () => {}, abort: () => {} }

/** Creates a client over Weex's `webSocket` module, which has one connection at a time. */
export function createWeexClient(module: WeexModule, environment = engine): Client {
  let busy = false
  return {
    limits: weexLimits,
    connect({ url, protocols }, events) {
      return new PlatformConnection(weexLimits, environment, events, (reports) => {
        if (busy) {
          void Promise.resolve().then(() => reports.refused({}))
          return NO_SOCKET
        }
        busy = true
        let opened = false
        module.WebSocket(url, protocols[0] ?? '')
        module.onopen = () => {
          opened = true
          reports.open({})
        }
        module.onmessage = ({ data }: { data: string }) => reports.message(data)
        module.onerror = () => {}
        module.onclose = ({ code, reason, wasClean }: Closed) => {
          busy = false
          if (!opened) reports.refused({})
          else if (!wasClean) reports.lost('link')
          else reports.closed({ ...(code !== NO_STATUS && { code }), reason, wasClean })
        }
        return {
          send(data, answered) {
            module.send(data as string)
            answered()
          },
          close(code, reason) {
            if (code === undefined) module.close()
            else if (reason) module.close(code, reason)
            else module.close(code)
          },
          abort: () => module.close(),
        }
      })
    },
  }
}

/**
 * Creates the standard's `WebSocket` class over Weex. A second connection is refused while one
 * exists.
 *
 * @param module The module `webSocket`, e.g. of `weex.requireModule('webSocket')`.
 */
export const webSocketOverWeex = (module: WeexModule): WebSocketConstructor =>
  classOver(createWeexClient(module))
