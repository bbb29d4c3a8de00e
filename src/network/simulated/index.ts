import { DEFAULT_NETWORK, type NetworkSettings } from '../../scenario/network-settings.ts'
import type { WebSocketConstructor } from '../../web-socket.ts'
import type { ClientEvent, ScenarioServer } from '../contract.ts'
import { serve } from '../serve.ts'
import { createBus } from './bus.ts'
import type { ClosingTimeouts } from './client-end.ts'
import { realClock } from './clock.ts'
import { Connections } from './connections.ts'
import type { NetworkControl } from './control.ts'
import { createGuard } from './guard.ts'
import { natives } from './natives.ts'
import { connect } from './network.ts'
import { Observer, type Observation } from './observation.ts'
import { Routes } from './routes.ts'
import { createSchedule, type Schedule } from './schedule.ts'
import type { UserServerConstructor } from './user-server-contract.ts'
import { createServerClass } from './user-server.ts'
import { createWebSocketClass } from './web-socket.ts'

export type { ClosingTimeouts } from './client-end.ts'
export type { NetworkControl, ServerAction } from './control.ts'
export type { Observation, ObservedEvent } from './observation.ts'

/** How a simulated network behaves. */
export interface SimulatedNetworkOptions {
  /**
   * Answers every `ws:` and `wss:` URL for which the user's script has registered no server. Without
   * one such connections are refused and reported to `onUnanswered`.
   */
  readonly scenario?: ScenarioServer
  readonly settings?: Partial<NetworkSettings>
  /** What a relative URL is relative to; `http://localhost/` by default. */
  readonly baseUrl?: string
  /** Gets what a server's code throws. By default it is thrown again, in a task of its own. */
  readonly onServerError?: (error: unknown) => void
  /** Told of every connection to a URL that no server answers. */
  readonly onUnanswered?: (url: string) => void
  /** Told, as it happens, of what servers see and do. */
  readonly observe?: (observation: Observation) => void
  /**
   * Told what a connection has for its socket, before the socket's own listeners are. A program can
   * dispatch events at a socket as it likes; those are not told of here.
   */
  readonly hear?: (socket: WebSocket, event: ClientEvent) => void
  /** How long clients wait for the other side while they close; as Chromium does by default. */
  readonly closingTimeouts?: ClosingTimeouts
  /**
   * Everything in the network waits on it, and it ends with the network; one of its own on the
   * machine's clock by default.
   */
  readonly schedule?: Schedule
}

/** A network for one run of a program. */
export interface SimulatedNetwork {
  /** The standard's class; the sockets of this network only. */
  readonly WebSocket: WebSocketConstructor
  /** What a user's server script imports as `mock-socket`. */
  readonly servers: { readonly Server: UserServerConstructor }
  /**
   * Does something by hand. What a server does in it is observed before this returns.
   *
   * @returns Whether there was anything to do: a connection that is over takes no action.
   * @throws RangeError For a code or a reason that no Close frame may carry.
   */
  control(control: NetworkControl): boolean
  /**
   * The network's time in milliseconds, of which its delays are reckoned. It stands still within a
   * task, and is behind the machine's while the machine has other work.
   */
  now(): number
  /**
   * Calls back after a delay of the network's time. Among what it delivers, the callback has its
   * place by when it is due, whatever else the machine does.
   *
   * @param delay Milliseconds; 0 means the next task.
   * @returns Calls it off.
   */
  after(delay: number, run: () => void): () => void
  /** Ends the network at once: nothing is delivered and no listener called any more. */
  dispose(): void
}

/** Makes a network on which every connection is answered in the page itself. */
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
  return {
    WebSocket: createWebSocketClass({
      schedule,
      baseUrl,
      closingTimeouts: options.closingTimeouts,
      ...(options.hear && { hear: options.hear }),
      connect: (client) => connect(network, client),
    }),
    servers: { Server: createServerClass(routes, baseUrl, guard) },
    control: (control) => connections.control(control),
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
