import type { Shim } from '../../contract.ts'
import type { WebSocketConstructor } from '../../../web-socket.ts'
import { BROWSER_END } from '../../shared/end.ts'
import { standAlone } from '../../shared/stand-alone.ts'
import { createExplainingWebSocket } from './explaining-web-socket.ts'
import { createReactNativeWebSocket } from './react-native/socket.ts'
import { createTracingWebSocket } from './tracing-web-socket.ts'

/** Creates the shim of the web: no module to load, a single name in the global scope. */
export const shim: Shim = (host) => {
  const create =
    host.profile === 'react-native' ? createReactNativeWebSocket : createExplainingWebSocket
  const Base = create(host)
  const WebSocket = host.trace ? createTracingWebSocket(Base, host.trace) : standAlone(Base)
  return {
    modules: {},
    globals: { WebSocket } satisfies { WebSocket: WebSocketConstructor },
    ...(host.profile === 'documented' && { closesAtEnd: BROWSER_END }),
  }
}
