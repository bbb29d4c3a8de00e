import { onTestFinished } from 'vitest'
import type { ScenarioDescription, ServerConnectionHandler } from '../../../src/network/contract.ts'
import {
  createSimulatedNetwork,
  type SimulatedNetwork,
  type SimulatedNetworkOptions,
} from '../../../src/network/simulated/index.ts'
import { testSchedule } from '../../support/virtual-time.ts'

/** A server for one test. */
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
 * A network without delays on the test's clock. It ends with the test, and an echo answers unless
 * told otherwise.
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

/** The next event of a type. */
export function next<K extends keyof WebSocketEventMap>(
  socket: WebSocket,
  type: K,
): Promise<WebSocketEventMap[K]> {
  return new Promise((resolve) => socket.addEventListener(type, resolve, { once: true }))
}

/** A socket that is open. */
export async function open(
  { WebSocket }: SimulatedNetwork,
  url = 'ws://host/',
  protocols?: string | string[],
): Promise<WebSocket> {
  const socket = new WebSocket(url, protocols)
  await next(socket, 'open')
  return socket
}

/** Writes down a socket's events, each with what a program can see of it. */
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

/** Waits until a socket is closed. @returns All its events from now on. */
export async function untilClosed(socket: WebSocket): Promise<string[]> {
  const events = trace(socket)
  await next(socket, 'close')
  return events
}

/** Milliseconds between two moments of a network, without what sums of fractions lose or gain. */
export const between = (from: number, to: number): number => Number((to - from).toFixed(6))
