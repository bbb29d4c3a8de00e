import { nativeRealm } from '../../src/standard/native-realm.ts'
import type { Realm } from '../../src/standard/realm.ts'
import type { WebSocketConstructor } from '../../src/web-socket.ts'

/** The implementation under test and the server in front. */
export interface Env {
  readonly WebSocket: WebSocketConstructor
  /** Classes of the engine of the implementation: the engine's own, or stand-ins. */
  readonly realm: Realm
  /** Base address of relative URLs. */
  readonly base: string
  /** Returns the absolute URL of a handler in `handlers.ts`, with an optional query. */
  url(handler: string): string
  /** Creates a socket, closed at the end of the sub-test regardless of the result. */
  construct(url: string | URL, protocols?: string | string[]): WebSocket
  /** Calls {@link construct} with the URL of a handler. */
  connect(handler: string, protocols?: string | string[]): WebSocket
  /**
   * Waits for a round trip on a separate connection: all earlier traffic has arrived by then, so
   * that a sub-test can assert the absence of an event.
   */
  barrier(): Promise<void>
  readonly time: Time
}

/** Time of a sub-test: the machine's clock with a real server, a virtual clock otherwise. */
export interface Time {
  /** Returns the milliseconds since an arbitrary moment. */
  now(): number
  /** Resolves after so many milliseconds, in a separate task. */
  pass(duration: number): Promise<void>
  /** Lets a task take so many milliseconds. */
  elapse(duration: number): void
  /** Resolves when a condition holds, i.e. no longer throws or returns false. */
  until(holds: () => unknown): Promise<void>
}

/** Differences between a browser's own class and a simulated class. */
export interface Implementation {
  readonly WebSocket: WebSocketConstructor
  readonly base: string
  /** Base address of all handlers, with a slash at the end. */
  readonly server: string
  readonly time: Time
  /** Classes of the engine; the engine's own when missing. */
  readonly realm?: Realm
  dispose(): void
}

/** An environment with a cleanup method. */
export interface DisposableEnv extends Env {
  dispose(): Promise<void>
}

export function createEnv(implementation: Implementation): DisposableEnv {
  const { WebSocket, base, server, time, realm = nativeRealm, dispose } = implementation
  const sockets: WebSocket[] = []
  const env: DisposableEnv = {
    WebSocket,
    realm,
    base,
    time,
    url: (handler) => server + handler,
    construct(url, protocols) {
      const socket = new WebSocket(url, protocols)
      sockets.push(socket)
      return socket
    },
    connect: (handler, protocols) => env.construct(env.url(handler), protocols),
    async barrier() {
      const socket = env.connect('greeting')
      await new Promise((resolve) => socket.addEventListener('message', resolve, { once: true }))
    },
    async dispose() {
      for (const socket of sockets) {
        // Closing a socket that still connects counts as a failure, for which Chromium slows down
        // the connections after it.
        if (socket.readyState === WebSocket.CONNECTING) await settled(socket)
        socket.close()
      }
      dispose()
    },
  }
  return env
}

/** Waits until a connection is open or has failed. */
function settled(socket: WebSocket): Promise<unknown> {
  return new Promise((resolve) => {
    socket.addEventListener('open', resolve, { once: true })
    socket.addEventListener('close', resolve, { once: true })
  })
}
