import type { HandshakeAnswer } from '../contract.ts'
import type { NetworkSettings } from '../../permalink/scenario.ts'
import { hasBadPort } from './bad-ports.ts'
import type { Bus } from './bus.ts'
import type { ClientEnd } from './client-end.ts'
import { createConnectionTimers } from './connection-timers.ts'
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
    ask(network, responder, client, (answer) => {
      if (client.readyState !== CONNECTING) return
      if (!answer.accept) return refuse()
      accept(network, client, responder, answer.protocol ?? handshake.protocols[0] ?? '')
    })
  })
}

const FAILED: HandshakeAnswer = { accept: false, status: SERVER_ERROR }

/** @param answered Called at once, or in a task of its own when the server takes its time. */
function ask(
  { guard, schedule }: Network,
  responder: Responder,
  client: ClientEnd,
  answered: (answer: HandshakeAnswer) => void,
): void {
  if (!responder.handshake) return answered({ accept: true })
  const timers = createConnectionTimers(schedule, guard, () => client.readyState !== CONNECTING)
  const answer = guard(() => responder.handshake!(client.handshake, timers))
  if (!(answer instanceof natives.Promise)) return answered(answer ?? FAILED)
  const late = (settled: HandshakeAnswer) => schedule.after(0, () => answered(settled))
  natives.apply(natives.then, answer, [late, () => late(FAILED)])
}

function accept(network: Network, client: ClientEnd, responder: Responder, protocol: string) {
  const { bus, schedule, settings, guard } = network
  const server = new ServerEnd(client.handshake, protocol, guard, schedule)
  link(
    { bus, schedule, latency: settings.latency, url: client.handshake.url },
    client,
    server,
    () => client.receiveAcceptance(protocol),
  )
  guard(() => responder.connection(new Client(server)))
}
