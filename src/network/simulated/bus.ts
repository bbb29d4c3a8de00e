import type { Payload } from '../../client/payload.ts'
import { Server, WebSocket, type Client } from 'mock-socket/dist/mock-socket.es.mjs'

/** A connection's pair of mock-socket sockets. Input comes out at once. */
export interface Line {
  toServer(payload: Payload): void
  toClient(payload: Payload): void
  close(): void
}

/** Where the two ends of a line take delivery. */
export interface LineEnds {
  atServer(payload: Payload): void
  atClient(payload: Payload): void
}

/** The in-page registry of servers by URL, and the sockets that carry payloads to the servers. */
export interface Bus {
  /** Connects to the server of a URL, registered on the first connection. */
  connect(url: string, ends: LineEnds): Line
  dispose(): void
}

/**
 * Creates a bus over mock-socket. Mock-socket's registry is global to the program, so each bus
 * keeps to a separate host name. The only module with knowledge of mock-socket.
 */
export function createBus(): Bus {
  // Not `randomUUID`, which an insecure context lacks, and the sandbox's worker is one.
  const host = `ws://${crypto.getRandomValues(new Uint32Array(4)).join('-')}.invalid/`
  const servers = new Map<string, Server>()
  let arrived: Client | undefined

  const serverOf = (address: string) => {
    let server = servers.get(address)
    if (!server) {
      server = new Server(address, { mock: false })
      server.on('connection', (client) => (arrived = client))
      servers.set(address, server)
    }
    return server
  }

  return {
    connect(url, ends) {
      const address = host + encodeURIComponent(url)
      const server = serverOf(address)
      const wire = atOnce(() => new WebSocket(address))
      const client = arrived!
      arrived = undefined
      client.on('message', (payload) => ends.atServer(payload))
      wire.onmessage = (event) => ends.atClient(event.data)
      return {
        toServer: (payload) => atOnce(() => wire.send(payload)),
        toClient: (payload) => client.send(payload),
        close() {
          atOnce(() => wire.close())
          if (server.clients().length > 0 || servers.get(address) !== server) return
          servers.delete(address)
          server.stop()
        },
      }
    },
    dispose() {
      for (const server of servers.values()) server.stop()
      servers.clear()
    },
  }
}

const { defineProperty, deleteProperty, getOwnPropertyDescriptor } = Reflect

/**
 * Calls mock-socket without the delay: mock-socket defers everything by a global `setTimeout` of 4
 * ms, but here the link decides the time. The deferred task runs after the global is back in place,
 * because listeners run in the task. A program's own accessor in the same place is not touched.
 *
 * @param call A call that sets at most one timer.
 */
function atOnce<T>(call: () => T): T {
  let task: (() => void) | undefined
  const own = getOwnPropertyDescriptor(globalThis, 'setTimeout')
  const capture = (callback: (context: unknown) => void, _delay: number, context: unknown) => {
    task = () => callback(context)
  }
  const replacement = { __proto__: null, value: capture, writable: true, configurable: true }
  defineProperty(globalThis, 'setTimeout', replacement as PropertyDescriptor)
  let result: T
  try {
    result = call()
  } finally {
    if (own) defineProperty(globalThis, 'setTimeout', own)
    else deleteProperty(globalThis, 'setTimeout')
  }
  task?.()
  return result
}
