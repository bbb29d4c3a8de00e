import { onTestFinished } from 'vitest'
import type { ScenarioDescription, ServerConnectionHandler } from '../../../src/network/contract.ts'
import {
  createSimulatedNetwork,
  type SimulatedNetwork,
  type SimulatedNetworkOptions,
} from '../../../src/network/simulated/index.ts'
import { testSchedule } from '../../support/virtual-time.ts'

/** Creates a server for a single test. */
export function server(
  behaviour: Partial<ServerConnectionHandler>,
): ScenarioDescription & ServerConnectionHandler {
  const text = { en: 'Test', zh: '测试' }
  return { id: 'test', title: text, summary: text, connection: () => {}, ...behaviour }
}

/** Sends every message back. */
export const echo = server({
  connection: (socket) => socket.on('message', (data) => socket.send(data)),
})

/**
 * Creates a network without delays on the test's clock. The network ends with the test, with an
 * echo as the default server.
 */
export function network(options: SimulatedNetworkOptions = { scenario: echo }): SimulatedNetwork {
  const created = createSimulatedNetwork({
    schedule: testSchedule(),
    ...options,
    settings: { connectDelay: 0, latency: 0, ...options.settings },
  })
  onTestFinished(() => created.dispose())
  return created
}

/** Resolves with the next event of a type. */
export function next<K extends keyof WebSocketEventMap>(
  socket: WebSocket,
  type: K,
): Promise<WebSocketEventMap[K]> {
  return new Promise((resolve) => socket.addEventListener(type, resolve, { once: true }))
}

/** Resolves with an open socket. */
export async function open(
  { WebSocket }: SimulatedNetwork,
  url = 'ws://host/',
  protocols?: string | string[],
): Promise<WebSocket> {
  const socket = new WebSocket(url, protocols)
  await next(socket, 'open')
  return socket
}

/** Records a socket's events, each with the state visible to a program. */
export function trace(socket: WebSocket): string[] {
  const events: string[] = []
  socket.addEventListener('open', () => events.push('open'))
  socket.addEventListener('message', ({ data }) => events.push(`message ${data}`))
  socket.addEventListener('error', () => events.push('error'))
  socket.addEventListener('close', ({ code, reason, wasClean }) =>
    events.push(`close ${code} '${reason}' ${wasClean ? 'clean' : 'unclean'}`),
  )
  return events
}

/**
 * Waits until a socket is closed.
 *
 * @returns All events of the socket from now on.
 */
export async function untilClosed(socket: WebSocket): Promise<string[]> {
  const events = trace(socket)
  await next(socket, 'close')
  return events
}

/**
 * Returns the milliseconds between two moments of a network, without rounding errors of fractions.
 */
export const between = (from: number, to: number): number => Number((to - from).toFixed(6))
