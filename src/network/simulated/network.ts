import type { NetworkSettings } from '../../scenario/network-settings.ts'
import type { Refusal } from '../../client/contract.ts'
import type { HandshakeAnswer } from '../contract.ts'
import { acceptanceOf, refusalOf, type Acceptance } from './answer.ts'
import type { Bus } from './bus.ts'
import type { ClientEnd } from './client-end.ts'
import { createConnectionTimers } from './connection-timers.ts'
import type { Connections } from './connections.ts'
import { scheduleFailure } from './failure.ts'
import type { Guard } from './guard.ts'
import { link } from './link.ts'
import { natives } from './natives.ts'
import type { Observer } from './observation.ts'
import { CLOSED, CONNECTING } from '../../client/ready-state.ts'
import type { Responder, Routes } from './routes.ts'
import type { Schedule } from './schedule.ts'
import { ServerEnd } from './server-end.ts'
import { Client } from './server-socket.ts'

/** The parts of a network used for connecting. */
export interface Network {
  readonly bus: Bus
  readonly schedule: Schedule
  readonly routes: Routes
  readonly settings: NetworkSettings
  readonly guard: Guard
  readonly observer: Observer
  readonly connections: Connections
  /** Receives a URL without a server. */
  readonly onUnanswered: (url: string) => void
}

/** An attempt to connect. */
interface Attempt {
  readonly client: ClientEnd
  /** Number of the connection. */
  readonly number: number
}

/** HTTP status of a server after a failure of the server's code. */
const SERVER_ERROR = 500

/**
 * Sends a client's handshake to the server of the URL and brings the answer back.
 *
 * @param blocks Returns whether the client fails a connection to a URL without connecting.
 */
export function connect(network: Network, client: ClientEnd, blocks: (url: URL) => boolean): void {
  const { schedule, routes, settings, onUnanswered } = network
  const { url, protocols } = client.handshake
  const attempt = { client, number: network.connections.add(client) }
  const fail = (refusal: Refusal = {}) =>
    schedule.after(settings.latency, () => client.receiveRefusal(refusal))
  schedule.after(settings.connectDelay, () => {
    if (client.readyState !== CONNECTING) return
    if (blocks(new natives.URL(url))) return fail()
    const responder = routes.find(url)
    if (!responder) {
      onUnanswered(url)
      return fail()
    }
    ask(network, responder, attempt, (answer) => {
      if (client.readyState !== CONNECTING) return
      const { accept: accepted } = answer
      const seen = accepted ? { accepted } : { accepted, status: answer.status }
      const id = network.observer.note(attempt.number, { type: 'handshake', url, ...seen })
      if (!answer.accept) return fail(refusalOf(answer))
      const acceptance = acceptanceOf(answer, protocols)
      network.observer.within(id, () => accept(network, attempt, responder, acceptance))
    })
  })
}

const FAILED: HandshakeAnswer = { accept: false, status: SERVER_ERROR }

/**
 * Requests the server's answer.
 *
 * @param answered Called at once, or in a separate task if the server takes time.
 */
function ask(
  { guard, schedule, settings }: Network,
  responder: Responder,
  { client }: Attempt,
  answered: (answer: HandshakeAnswer) => void,
): void {
  const { failure } = settings
  if (failure.kind === 'refuse') return answered({ accept: false, status: failure.status })
  if (!responder.handshake) return answered({ accept: true })
  const timers = createConnectionTimers(schedule, guard, () => client.readyState !== CONNECTING)
  const answer = guard(() => responder.handshake!(client.handshake, timers))
  if (!(answer instanceof natives.Promise)) return answered(answer ?? FAILED)
  const late = (settled: HandshakeAnswer) => schedule.after(0, () => answered(settled))
  natives.apply(natives.then, answer, [late, () => late(FAILED)])
}

function accept(
  network: Network,
  { client, number }: Attempt,
  responder: Responder,
  acceptance: Acceptance,
) {
  const { protocol } = acceptance
  const { bus, schedule, settings, guard, observer, connections } = network
  const { failure, messageLimit } = settings
  const server = new ServerEnd(client.handshake, protocol, {
    guard,
    schedule,
    observer,
    connection: number,
    messageLimit,
    hangs: failure.kind === 'hang',
  })
  const { url } = client.handshake
  const joined = link(
    { ...settings, bus, schedule, connection: number, url },
    client,
    server,
    () => {
      client.receiveAcceptance(acceptance)
      if (client.readyState !== CLOSED) {
        scheduleFailure(failure, schedule, { client, server, link: joined })
      }
    },
  )
  connections.accept(number, { client, server, link: joined })
  guard(() => responder.connection(new Client(server)))
}
