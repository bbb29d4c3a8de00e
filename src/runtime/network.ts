import { scenarios } from '../network/scenarios/index.ts'
import { createSimulatedNetwork, type SimulatedNetwork } from '../network/simulated/index.ts'
import type { WebSocketConstructor } from '../web-socket.ts'
import type { RunMessage } from '../sandbox/messages.ts'
import type { Liveness } from './liveness.ts'
import { routeSockets } from './live-socket.ts'
import type { Recorder } from './recorder.ts'
import { traceSockets } from './traced-socket.ts'

/** The network of one run. */
export interface RunNetwork {
  /** The class that platforms are built on; every socket of it is traced. */
  readonly WebSocket: WebSocketConstructor
  /** What `server.ts` imports; only where the user's own server answers. */
  readonly servers?: SimulatedNetwork['servers']
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
  const traced = (Base: WebSocketConstructor): WebSocketConstructor => {
    const Traced = traceSockets(Base, recorder, liveness)
    recorder.snapshots.views.add(Base.prototype, SOCKET_ATTRIBUTES)
    return Traced
  }
  if (server.mode === 'live') {
    return { WebSocket: traced(routeSockets(Native, { url: server.url, pageProtocol, note })) }
  }
  const isCustom = server.scenario === 'custom'
  const simulated = createSimulatedNetwork({
    scenario: isCustom ? undefined : scenarios.find(({ id }) => id === server.scenario),
    settings,
    onServerError: (error) => recorder.recordError(error, 'exception', 'server'),
    onUnanswered: (url) => note('network.no-server', { url }),
  })
  const socket = traced(simulated.WebSocket)
  return isCustom ? { WebSocket: socket, servers: simulated.servers } : { WebSocket: socket }
}

const SOCKET_ATTRIBUTES = 'url readyState -protocol -extensions -binaryType -bufferedAmount'
