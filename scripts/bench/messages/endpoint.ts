/** One open connection to a server that sends every message back. */
export interface Connection {
  send(text: string): void
  close(): void
}

/** A client API with its echo server, made afresh for each sample. */
export interface Endpoint {
  /**
   * Connects and waits until it may send.
   *
   * @param receive Gets every message that comes back.
   */
  open(receive: () => void): Promise<Connection>
  stop(): void | Promise<void>
}

/** Makes the endpoint of one subject. */
export type StartEndpoint = () => Endpoint | Promise<Endpoint>

/** Any host; the simulated network answers every one. */
export const ADDRESS = 'wss://bench.example/'
