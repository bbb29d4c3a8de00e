import type { Handshake, HandshakeAnswer } from '../contract.ts'
import type { NetworkSettings } from '../../permalink/scenario.ts'
import { hasBadPort } from './bad-ports.ts'
import type { Bus } from './bus.ts'
import type { ClientEnd } from './client-end.ts'
import type { Guard } from './guard.ts'
import { link } from './link.ts'
import { natives } from './natives.ts'
import { CONNECTING } from './ready-state.ts'
import type { Responder, Routes } from './routes.ts'
import type { Schedule } from './schedule.ts'
import { ServerEnd } from './server-end.ts'
import { Client } from './server-socket.ts'

/** The parts of one network that connecting needs. */
export interface Network {
  readonly bus: Bus
  readonly schedule: Schedule
  readonly routes: Routes
  readonly settings: NetworkSettings
  readonly guard: Guard
  /** Told of a URL that no server answers. */
  readonly onUnanswered: (url: string) => void
}

/** HTTP status of a server whose own code failed. */
const SERVER_ERROR = 500

/** Sends a client's handshake to the server of its URL and brings the answer back. */
export function connect(network: Network, client: ClientEnd): void {
  const { schedule, routes, settings, onUnanswered } = network
  const { handshake } = client
  schedule.after(settings.connectDelay, () => {
    if (client.readyState !== CONNECTING) return
    const refuse = () => schedule.after(settings.latency, () => client.receiveRefusal())
    if (hasBadPort(new natives.URL(handshake.url))) return refuse()
    const responder = routes.find(handshake.url)
    if (!responder) {
      onUnanswered(handshake.url)
      return refuse()
    }
    const answer = ask(network.guard, responder, handshake)
    if (!answer.accept) return refuse()
    accept(network, client, responder, answer.protocol ?? handshake.protocols[0] ?? '')
  })
}

function ask(guard: Guard, responder: Responder, handshake: Handshake): HandshakeAnswer {
  if (!responder.handshake) return { accept: true }
  return guard(() => responder.handshake!(handshake)) ?? { accept: false, status: SERVER_ERROR }
}

function accept(network: Network, client: ClientEnd, responder: Responder, protocol: string) {
  const { bus, schedule, settings, guard } = network
  const server = new ServerEnd(client.handshake, protocol, guard)
  link(
    { bus, schedule, latency: settings.latency, url: client.handshake.url },
    client,
    server,
    () => client.receiveAcceptance(protocol),
  )
  guard(() => responder.connection(new Client(server)))
}
