import { Server, WebSocket } from 'mock-socket/dist/mock-socket.es.mjs'
import { serve } from '../../src/network/serve.ts'
import type { Handshake, HandshakeAnswer, ServerSocket } from '../../src/network/contract.ts'
import type { WebSocketConstructor } from '../../src/web-socket.ts'
import type { Implementation } from './env.ts'
import { handlers } from './handlers.ts'
import { machineTime } from './machine-time.ts'

/** The used part of a socket at mock-socket's server; the library's declarations contain less. */
interface BusSocket {
  readonly url: string
  readonly protocol: string
  on(type: string, listener: (value: never) => void): void
  send(data: unknown): void
  close(options?: { code?: number; reason?: string; wasClean?: boolean }): void
}

let count = 0

/**
 * Returns mock-socket's own class with the suite's servers, as in a test with the library. The
 * registry is shared, so that each sub-test gets a separate host.
 */
export function mockSocket(): Implementation {
  const server = `ws://host${++count}.example/live/`
  const servers = handlers.map((handler) => start(server + handler.id, serve(handler)))
  return {
    WebSocket: WebSocket as unknown as WebSocketConstructor,
    base: location.href,
    server,
    time: machineTime,
    dispose: () => servers.forEach((started) => started.stop()),
  }
}

const timers = {
  after: (delay: number, run: () => void) => clear(setTimeout(run, delay)),
  now: () => performance.now(),
}
const clear = (timer: ReturnType<typeof setTimeout>) => () => clearTimeout(timer)

function start(url: string, { handshake, connection }: ReturnType<typeof serve>) {
  const answer = (protocols: readonly string[]) =>
    handshake?.({ url, headers: {}, protocols }, timers) as HandshakeAnswer | undefined
  const started = new Server(url, {
    mock: false,
    // The library asks for an answer at once; one that is promised counts as yes.
    verifyClient: () => answer([])?.accept !== false,
    selectProtocol: (protocols: string[]) => {
      const given = answer(protocols)
      const chosen = given?.accept ? given.protocol : undefined
      return chosen ?? protocols[0] ?? ''
    },
  } as never)
  started.on('connection', (socket) => connection(toServerSocket(socket as never)))
  return started
}

/** Converts a socket to a scenario's interface, as far as the library has an equivalent. */
function toServerSocket(socket: BusSocket): ServerSocket {
  const handshake: Handshake = { url: socket.url, headers: {}, protocols: [] }
  return {
    ...timers,
    handshake,
    protocol: socket.protocol,
    closeDelay: 0,
    on: (type: string, listener: (value: never) => void) => socket.on(type, listener),
    send: (data) => socket.send(data),
    close: (options) => socket.close(options),
    // It has neither an abrupt end nor a reader that waits.
    terminate: () => socket.close({ code: 1006, wasClean: false }),
    pause() {},
    resume() {},
  }
}
