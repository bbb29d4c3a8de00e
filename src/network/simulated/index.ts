import type { CloseFrame } from '../../client/close-frame.ts'
import type { ClosingTimeouts } from '../../client/closing-timeouts.ts'
import type { Client } from '../../client/contract.ts'
import { DEFAULT_NETWORK, type NetworkSettings } from '../../scenario/network-settings.ts'
import { nativeRealm } from '../../standard/native-realm.ts'
import type { SocketEvent } from '../../standard/socket-event.ts'
import { createWebSocketClass } from '../../standard/web-socket.ts'
import type { WebSocketConstructor } from '../../web-socket.ts'
import type { ScenarioServer, ServerConnectionHandler } from '../contract.ts'
import { serve } from '../serve.ts'
import { hasBadPort } from './bad-ports.ts'
import { createBus } from './bus.ts'
import { createClient } from './client.ts'
import { realClock } from './clock.ts'
import { Connections } from './connections.ts'
import type { NetworkControl } from './control.ts'
import { createGuard } from './guard.ts'
import { natives } from './natives.ts'
import { Observer, type Observation } from './observation.ts'
import { Routes } from './routes.ts'
import { createSchedule, type Schedule } from './schedule.ts'
import type { UserServerConstructor } from './user-server-contract.ts'
import { createServerClass } from './user-server.ts'

export type { ClosingTimeouts } from '../../client/closing-timeouts.ts'
export type { NetworkControl, ServerAction } from './control.ts'
export type { Observation, ObservedEvent } from './observation.ts'

/** How a simulated network behaves. */
export interface SimulatedNetworkOptions {
  /**
   * Answers every `ws:` and `wss:` URL without a registered server of the user's script. Without a
   * scenario, such connections are refused and reported to `onUnanswered`.
   */
  readonly scenario?: ScenarioServer
  readonly settings?: Partial<NetworkSettings>
  /** Base of a relative URL; `http://localhost/` by default. */
  readonly baseUrl?: string
  /**
   * Receives errors thrown by a server's code. By default, rethrows each error in a separate task.
   */
  readonly onServerError?: (error: unknown) => void
  /** Receives the URL of every connection without a server. */
  readonly onUnanswered?: (url: string) => void
  /** Receives events and actions of servers immediately. */
  readonly observe?: (observation: Observation) => void
  /**
   * Receives a connection's events for the socket, before the socket's own listeners. A program can
   * dispatch events at a socket freely; such events are not reported here.
   */
  readonly hear?: (socket: WebSocket, event: SocketEvent) => void
  /** Clients' waiting times for the other side during closing; Chromium's by default. */
  readonly closingTimeouts?: ClosingTimeouts
  /**
   * Schedule for all waits of the network, disposed with the network; by default a separate
   * schedule on the machine's clock.
   */
  readonly schedule?: Schedule
}

/** A network for a single run of a program. */
export interface SimulatedNetwork {
  /** A client as devices have it, with every capability. */
  readonly client: Client
  /** The standard's class, for the sockets of the network only. */
  readonly WebSocket: WebSocketConstructor
  /** A user's server script's import of `mock-socket`. */
  readonly servers: { readonly Server: UserServerConstructor }
  /**
   * Starts a server on a port of this machine, reached by the network's clients.
   *
   * @returns Frees the port; `undefined` when the port is taken.
   */
  listen(port: number, server: ServerConnectionHandler): (() => void) | undefined
  /**
   * Performs a manual action. Resulting actions of a server are observed before the method returns.
   *
   * @returns Whether there was anything to do: a finished connection takes no action.
   * @throws RangeError For a code or a reason that no Close frame may carry.
   */
  control(control: NetworkControl): boolean
  /**
   * Ends every connection of the program, whose listeners hear nothing of it.
   *
   * @param frame Close frame of the open connections; without one they break off, as when a process
   *   ends.
   */
  leave(frame?: CloseFrame): void
  /**
   * Returns the network's time in milliseconds, the base of all delays. The time stands still
   * within a task, and is behind the machine's while the machine has other work.
   */
  now(): number
  /**
   * Calls back after a delay of the network's time. The callback is ordered among deliveries by due
   * time, regardless of other work of the machine.
   *
   * @param delay Milliseconds; 0 means the next task.
   * @returns Cancels the call.
   */
  after(delay: number, run: () => void): () => void
  /** Ends the network at once: nothing is delivered and no listener called any more. */
  dispose(): void
}

/** Creates a network with every connection answered within the page. */
export function createSimulatedNetwork(options: SimulatedNetworkOptions): SimulatedNetwork {
  const { baseUrl = 'http://localhost/', onServerError = rethrow } = options
  const { schedule = createSchedule(realClock) } = options
  const bus = createBus()
  const observer = new Observer(options.observe)
  const routes = new Routes(options.scenario && serve(options.scenario, observer.hear))
  const guard = createGuard(onServerError)
  const settings = { ...DEFAULT_NETWORK, ...options.settings }
  const connections = new Connections(schedule, settings.latency, !settings.offline)
  const network = {
    bus,
    schedule,
    routes,
    guard,
    settings,
    connections,
    observer,
    onUnanswered: options.onUnanswered ?? (() => {}),
  }
  const { closingTimeouts } = options
  const client = createClient(network, { closingTimeouts })
  const browser = createClient(network, { closingTimeouts, blocks: hasBadPort })
  return {
    client,
    WebSocket: createWebSocketClass({
      client: browser,
      deviceClient: client,
      realm: nativeRealm,
      tasks: { queue: (run) => schedule.after(0, run), hold: schedule.hold },
      baseUrl,
      ...(options.hear && { hear: options.hear }),
    }),
    servers: { Server: createServerClass(routes, baseUrl, guard) },
    listen: (port, server) => routes.listen(port, server),
    control: (control) => connections.control(control),
    leave: (frame) => connections.leave(frame),
    now: schedule.now,
    after: (delay, run) => schedule.after(delay, run),
    dispose() {
      schedule.dispose()
      bus.dispose()
    },
  }
}

function rethrow(error: unknown) {
  natives.setTimeout(() => {
    throw error
  }, 0)
}
