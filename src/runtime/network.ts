import { serverOf } from '../network/scenarios/servers.ts'
import {
  createSimulatedNetwork,
  type NetworkControl,
  type SimulatedNetwork,
} from '../network/simulated/index.ts'
import { standAlone } from '../platforms/shared/stand-alone.ts'
import type { WebSocketConstructor } from '../web-socket.ts'
import { recordAction } from './by-hand.ts'
import { Exchanges } from './exchange.ts'
import { Ears, type Hearing, hearNative } from './hearing.ts'
import { routeSockets } from './live-socket.ts'
import type { Liveness } from './liveness.ts'
import { recordServer } from './observed-server.ts'
import type { Recorder } from './recorder.ts'
import type { RunMessage } from './request.ts'
import { traceSockets } from './traced-socket.ts'

/** The network of one run. */
export interface RunNetwork {
  /** The class that platforms are built on; every socket of it is traced. */
  readonly WebSocket: WebSocketConstructor
  /** What `server.ts` imports; only where the user's own server answers. */
  readonly servers?: SimulatedNetwork['servers']
  /** Does something by hand; only where the network is simulated. */
  readonly control?: (control: NetworkControl) => void
}

/** Opens the simulated network or the way to the real one, as the request has it. */
export function openNetwork(
  { request, pageProtocol }: RunMessage,
  Native: typeof WebSocket,
  recorder: Recorder,
  liveness: Liveness,
): RunNetwork {
  const { server, network: settings } = request
  const note = (id: string, values?: Readonly<Record<string, string>>): void =>
    recorder.recordNote(id, values)
  const exchanges = new Exchanges()
  const traced = (Base: WebSocketConstructor, hear: Hearing): WebSocketConstructor => {
    const Traced = traceSockets(Base, recorder, exchanges, liveness, hear)
    const Socket = standAlone(Traced)
    showSockets(recorder, Socket)
    return Socket
  }
  if (server.mode === 'live') {
    const { reach } = request
    const Routed = routeSockets(Native, { url: server.url.trim(), reach, pageProtocol, note })
    return { WebSocket: traced(Routed, hearNative(Native)) }
  }
  const isCustom = server.scenario === 'custom'
  const ears = new Ears()
  const simulated = createSimulatedNetwork({
    hear: ears.tell,
    scenario: isCustom ? undefined : serverOf(server.scenario),
    settings,
    onServerError: (error) => recorder.recordError(error, 'exception', 'server'),
    observe: recordServer(recorder, exchanges),
    onUnanswered: (url) => note('network.no-server', { url }),
  })
  const socket = traced(simulated.WebSocket, ears.listen)
  const control = (action: NetworkControl): void => {
    const seq = recordAction(recorder, action)
    const cause = seq === undefined ? {} : { seq }
    recorder.causes.during(cause, () => simulated.control(action))
  }
  const { servers } = simulated
  return { WebSocket: socket, control, ...(isCustom && { servers }) }
}

/** Has the console show the attributes of a class's sockets, as it does of a browser's own. */
export function showSockets({ snapshots }: Recorder, Socket: WebSocketConstructor): void {
  snapshots.views.add(Socket.prototype, SOCKET_ATTRIBUTES)
}

const SOCKET_ATTRIBUTES = 'url readyState -protocol -extensions -binaryType -bufferedAmount'
