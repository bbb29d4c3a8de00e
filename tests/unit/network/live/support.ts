import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import type {
  ScenarioDescription,
  ServerConnectionHandler,
  ServerSocket,
} from '../../../../src/network/contract.ts'
import { startLiveServer, type LiveServerOptions } from '../../../../src/network/live/index.ts'

/** Creates a promise with the resolving function. */
export function deferred<T>() {
  let resolve!: (value: T) => void
  const promise = new Promise<T>((fulfil) => {
    resolve = fulfil
  })
  return { promise, resolve }
}

/** Creates a scenario for a single test. */
export function scenario(
  id: string,
  behaviour: Partial<ServerConnectionHandler> = {},
): ScenarioDescription & ServerConnectionHandler {
  const text = { en: id, zh: id }
  return { id, title: text, summary: text, connection: () => {}, ...behaviour }
}

/** Starts a live server, ended with the test. */
export async function live(options: LiveServerOptions) {
  const server = await startLiveServer(options)
  onTestFinished(() => server.close())
  return server
}

/** Starts a foreign HTTP server, as host of the live server. */
export async function host(): Promise<{ server: Server; origin: string }> {
  const server = createServer((_, response) => response.end('the host'))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { server, origin: `127.0.0.1:${(server.address() as AddressInfo).port}` }
}

/** Creates a client of the `ws` package, ended with the test. */
export function client(url: string, protocols?: string[], headers?: Record<string, string>) {
  const socket = new WebSocket(url, protocols, { headers })
  socket.binaryType = 'arraybuffer'
  // A failure is stated by the test that expects one.
  socket.on('error', () => {})
  onTestFinished(() => socket.terminate())
  return socket
}

/** Returns the HTTP status of a server's refusal of the handshake. */
export async function refusal(url: string, headers: Record<string, string> = {}): Promise<number> {
  const socket = new WebSocket(url, { headers })
  socket.on('error', () => {})
  const [, response] = await once(socket, 'unexpected-response')
  socket.terminate()
  return response.statusCode
}

/** Connects and gives back the server's end too. */
export async function connected(
  behaviour: Partial<ServerConnectionHandler> = {},
  protocols?: string[],
) {
  const { promise, resolve } = deferred<ServerSocket>()
  const { url } = await live({
    scenarios: [
      scenario('test', {
        ...behaviour,
        connection(socket) {
          behaviour.connection?.(socket)
          resolve(socket)
        },
      }),
    ],
  })
  const socket = client(`${url}test`, protocols)
  await once(socket, 'open')
  return { client: socket, server: await promise }
}

/** Returns the bytes of a client's received data. */
export const bytes = (data: unknown) => [...new Uint8Array(data as ArrayBuffer)]
