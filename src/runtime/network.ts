import type { Client } from '../client/contract.ts'
import { noticeLimits } from '../client/notice-limits.ts'
import { createBrowserClient } from '../network/browser/client.ts'
import { serverOf } from '../network/scenarios/servers.ts'
import {
  createSimulatedNetwork,
  type NetworkControl,
  type SimulatedNetwork,
} from '../network/simulated/index.ts'
import type { Schedule } from '../network/simulated/schedule.ts'
import { standAlone } from '../platforms/shared/stand-alone.ts'
import type { WebSocketConstructor } from '../web-socket.ts'
import { Exchanges } from './exchange.ts'
import { Ears, type Hearing, hearNative } from './hearing.ts'
import { routeSockets } from './live-socket.ts'
import type { Liveness } from './liveness.ts'
import { recordServer } from './observed-server.ts'
import type { Recorder } from './recorder.ts'
import type { RunMessage } from './request.ts'
import { traceClient } from './traced-client.ts'
import { traceSockets } from './traced-socket.ts'

/** The network of a run. */
export interface RunNetwork {
  /** The client under native platforms, with all connections traced. */
  readonly client: Client
  /** The class under platforms of a browser, with all sockets traced. */
  readonly WebSocket: WebSocketConstructor
  /** Starts a server of the program; only on a simulated network. */
  readonly listen?: SimulatedNetwork['listen']
  /** The module for `server.ts`; only with the user's own server. */
  readonly servers?: SimulatedNetwork['servers']
  /** Performs a manual action; only on a simulated network. */
  readonly control?: (control: NetworkControl) => void
  /** Ends every connection with the app; only on a simulated network. */
  readonly leave?: SimulatedNetwork['leave']
}

/**
 * Opens the simulated network or the route to the real network, as requested.
 *
 * @param schedule Schedule of the simulated network.
 */
export function openNetwork(
  { request, pageProtocol }: RunMessage,
  Native: typeof WebSocket,
  recorder: Recorder,
  liveness: Liveness,
  schedule: Schedule,
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
  const tracedClient = (base: Client): Client => traceClient(base, recorder, exchanges, liveness)
  if (server.mode === 'live') {
    const { reach } = request
    // eslint-disable-next-line program/beside -- before the program
    const Routed = routeSockets(Native, { url: server.url.trim(), reach, pageProtocol, note })
    const hear = hearNative(Native)
    const limited = noticeLimits(createBrowserClient(Routed, { hear }), note)
    return { client: tracedClient(limited), WebSocket: traced(Routed, hear) }
  }
  const isCustom = server.scenario === 'custom'
  const ears = new Ears()
  const simulated = createSimulatedNetwork({
    schedule,
    hear: ears.tell,
    scenario: isCustom ? undefined : serverOf(server.scenario),
    settings,
    onServerError: (error) => recorder.recordError(error, 'exception', 'server'),
    observe: recordServer(recorder, exchanges),
    onUnanswered: (url) => note('network.no-server', { url }),
  })
  const socket = traced(simulated.WebSocket, ears.listen)
  const client = tracedClient(simulated.client)
  const { servers, listen, control, leave } = simulated
  return { client, WebSocket: socket, listen, control, leave, ...(isCustom && { servers }) }
}

/** Shows the attributes of a class's sockets in the console, as for a browser's own sockets. */
export function showSockets({ snapshots }: Recorder, Socket: WebSocketConstructor): void {
  snapshots.views.add(Socket.prototype, SOCKET_ATTRIBUTES)
}

const SOCKET_ATTRIBUTES = 'url readyState -protocol -extensions -binaryType -bufferedAmount'
