import type webSocketModule from '@ohos.net.webSocket'
import type { Shim } from '../../contract.ts'
import { behaviourOf } from './behaviour.ts'
import { createRaiseOnce } from '../../shared/raise-note.ts'
import { traceOf } from '../../shared/trace.ts'
import { Listeners } from './listeners.ts'
import type { NoteId } from '../notes/index.ts'
import type { Modules } from '../surface.ts'
import { WebSocketServer } from './web-socket-server.ts'
import { WebSocket } from './web-socket.ts'

type Server = webSocketModule.WebSocketServer

/** Values of the enumeration `TlsProtocol`. */
const TLS_VERSIONS = { TLS_V_1_0: 0, TLS_V_1_1: 1, TLS_V_1_2: 2, TLS_V_1_3: 3 } as const

/** Creates OpenHarmony's `@ohos.net.webSocket` over a client. */
export const shim: Shim = (host) => {
  const behaviour = behaviourOf(host.profile)
  const note = createRaiseOnce<NoteId>(host)
  const trace = traceOf(host)
  const webSocket = {
    TlsProtocol: TLS_VERSIONS,
    createWebSocket: (...args: unknown[]) =>
      trace.call('createWebSocket', args, () => {
        const listeners = new Listeners(behaviour, note, trace)
        return new WebSocket({ host, behaviour, note, trace, listeners })
      }),
    createWebSocketServer: (...args: unknown[]) =>
      trace.call(
        'createWebSocketServer',
        args,
        () => new WebSocketServer({ host, behaviour, note, trace }) as unknown as Server,
      ),
  }
  return {
    modules: {
      '@ohos.net.webSocket': { __esModule: true, default: webSocket },
      '@kit.NetworkKit': { __esModule: true, webSocket },
      '@ohos.base': { __esModule: true },
      '@kit.BasicServicesKit': { __esModule: true },
    } satisfies Modules,
  }
}
