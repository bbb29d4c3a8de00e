import { serverOf } from '../network/scenarios/servers.ts'
import {
  createSimulatedNetwork,
  type NetworkControl,
  type SimulatedNetwork,
} from '../network/simulated/index.ts'
import type { WebSocketConstructor } from '../web-socket.ts'
import { recordAction } from './by-hand.ts'
import { Exchanges } from './exchange.ts'
import { routeSockets } from './live-socket.ts'
import type { Liveness } from './liveness.ts'
import { recordServer } from './observed-server.ts'
import type { Recorder } from './recorder.ts'
import type { RunMessage } from './request.ts'
import { sealSockets } from './sealed-socket.ts'
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
  const traced = (Base: WebSocketConstructor): WebSocketConstructor => {
    const Traced = traceSockets(Base, recorder, exchanges, liveness)
    recorder.snapshots.views.add(Base.prototype, SOCKET_ATTRIBUTES)
    return sealSockets(Traced)
  }
  if (server.mode === 'live') {
    return { WebSocket: traced(routeSockets(Native, { url: server.url, pageProtocol, note })) }
  }
  const isCustom = server.scenario === 'custom'
  const simulated = createSimulatedNetwork({
    scenario: isCustom ? undefined : serverOf(server.scenario),
    settings,
    onServerError: (error) => recorder.recordError(error, 'exception', 'server'),
    observe: recordServer(recorder, exchanges),
    onUnanswered: (url) => note('network.no-server', { url }),
  })
  const socket = traced(simulated.WebSocket)
  const control = (action: NetworkControl): void => {
    const seq = recordAction(recorder, action)
    const cause = seq === undefined ? {} : { seq }
    recorder.causes.during(cause, () => simulated.control(action))
  }
  const { servers } = simulated
  return { WebSocket: socket, control, ...(isCustom && { servers }) }
}

const SOCKET_ATTRIBUTES = 'url readyState -protocol -extensions -binaryType -bufferedAmount'
