import type { Shim } from '../../contract.ts'
import { behaviourOf } from './behaviour.ts'
import { createRaiseNote } from '../../shared/raise-note.ts'
import { traceOf } from '../../shared/trace.ts'
import { Listeners } from './listeners.ts'
import type { NoteId } from '../notes/index.ts'
import type { Modules } from '../surface.ts'
import { WebSocket } from './web-socket.ts'

/** Creates OpenHarmony's `@ohos.net.webSocket` over a browser's or the simulated `WebSocket`. */
export const shim: Shim = (host) => {
  const behaviour = behaviourOf(host.profile)
  const note = createRaiseNote<NoteId>(host)
  const trace = traceOf(host)
  const webSocket = {
    createWebSocket: (...args: unknown[]) =>
      trace.call('createWebSocket', args, () => {
        const listeners = new Listeners(behaviour, note, trace)
        return new WebSocket({ host, behaviour, note, trace, listeners })
      }),
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
