import type {
  ScenarioDescription,
  ScenarioServer,
  ServerConnectionHandler,
} from '../../../src/network/contract.ts'
import { route } from '../../../src/network/live/route.ts'

/** What the servers learn, in order. */
export type Heard = (
  | { readonly headers: Readonly<Record<string, string>>; readonly protocols: readonly string[] }
  | { readonly code: number; readonly reason: string }
)[]

/**
 * Creates the servers of the specification, each named by the last part of the URL.
 *
 * @param heard Receives requests and closings.
 */
export function createServers(heard: Heard): (ScenarioDescription & ServerConnectionHandler)[] {
  const server = (id: string, behaviour: Partial<ServerConnectionHandler>) => {
    const text = { en: id, zh: id }
    return { id, title: text, summary: text, connection: () => {}, ...behaviour }
  }
  return [
    server('echo', {
      handshake({ headers, protocols }) {
        heard.push({ headers, protocols })
        return { accept: true }
      },
      connection(socket) {
        socket.on('message', (data) => socket.send(data))
        socket.on('close', ({ code, reason }) => heard.push({ code, reason }))
      },
    }),
    server('answers', {
      handshake: () => ({ accept: true, protocol: 'second', headers: { 'x-region': 'north' } }),
    }),
    server('chooses-none', { handshake: () => ({ accept: true, protocol: '' }) }),
    server('refuses', {
      handshake: () => ({ accept: false, status: 429, headers: { 'retry-after': '7' } }),
    }),
    server('closes', {
      connection: (socket) => socket.close({ code: 1012, reason: 'restarting' }),
    }),
    server('closes-without-code', { connection: (socket) => socket.close() }),
    server('drops', { connection: (socket) => socket.terminate() }),
    server('answers-twice', {
      connection(socket) {
        socket.on('message', () => {
          socket.send('first')
          socket.send('second')
        })
      },
    }),
  ]
}

/** Creates a single server for all URLs, which finds the servers by URL as the live server does. */
export function together(heard: Heard): ScenarioServer {
  const scenarios = createServers(heard)
  const find = (url: string) => {
    const id = route(new URL(url).pathname, { scenarios })?.scenario?.id
    return scenarios.find((scenario) => scenario.id === id)!
  }
  return {
    handshake: (request, timers) =>
      find(request.url).handshake?.(request, timers) ?? { accept: true },
    connection: (socket) => find(socket.handshake.url).connection(socket),
  }
}
