import type { WebSocketConstructor } from '../../src/web-socket.ts'

/** The implementation under test and the server in front of it. */
export interface Env {
  readonly WebSocket: WebSocketConstructor
  /** Address that relative URLs are resolved against. */
  readonly base: string
  /** Absolute URL of one of the handlers in `handlers.ts`, which may carry a query. */
  url(handler: string): string
  /** A socket that is closed when the sub-test is over, whatever became of it. */
  construct(url: string | URL, protocols?: string | string[]): WebSocket
  /** {@link construct} with the URL of a handler. */
  connect(handler: string, protocols?: string | string[]): WebSocket
  /**
   * Waits for a round trip on a connection of its own: what was on its way before has arrived by
   * then, so that a sub-test can state that an event does *not* come.
   */
  barrier(): Promise<void>
  readonly time: Time
}

/** How a sub-test waits: by the machine's clock before a real server, by a virtual one otherwise. */
export interface Time {
  /** Milliseconds since an arbitrary moment. */
  now(): number
  /** Resolves after so many milliseconds, in a task of its own. */
  pass(duration: number): Promise<void>
  /** Lets a task take so many milliseconds. */
  elapse(duration: number): void
  /** Resolves when a condition holds, that is, no longer throws or returns false. */
  until(holds: () => unknown): Promise<void>
}

/** What differs between a browser's own class and a simulated one. */
export interface Implementation {
  readonly WebSocket: WebSocketConstructor
  readonly base: string
  /** Address below which each handler has its own, with a slash at the end. */
  readonly server: string
  readonly time: Time
  dispose(): void
}

/** An environment and the means to clean up after it. */
export interface DisposableEnv extends Env {
  dispose(): Promise<void>
}

export function createEnv(implementation: Implementation): DisposableEnv {
  const { WebSocket, base, server, time, dispose } = implementation
  const sockets: WebSocket[] = []
  const env: DisposableEnv = {
    WebSocket,
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
