/**
 * The part of mock-socket 9.3.1 used by the bus, imported by path: the package's `package.json`
 * names no ES module, and the package's own declarations cover neither the file nor the real
 * arguments of listeners.
 */
declare module 'mock-socket/dist/mock-socket.es.mjs' {
  /** The server's end of a connection, a proxy around the client's. */
  export interface Client {
    on(type: 'message', listener: (data: string | ArrayBuffer) => void): void
    send(data: string | ArrayBuffer): void
  }

  export class Server {
    constructor(url: string, options: { mock: false })
    on(type: 'connection', listener: (client: Client) => void): void
    clients(): Client[]
    stop(): void
  }

  export class WebSocket {
    constructor(url: string)
    onmessage: ((event: { data: string | ArrayBuffer }) => void) | null
    send(data: string | ArrayBuffer): void
    close(): void
  }
}
