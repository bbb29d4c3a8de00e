import type { ClientConnection } from '../../../src/platforms/client-contract.ts'

/** An open connection to an echo server. */
export type Connection = ClientConnection

/** A client API with its echo server, created per sample. */
export interface Endpoint {
  /**
   * Connects and waits until the connection may send.
   *
   * @param receive Called for every echoed message.
   */
  open(receive: () => void): Promise<Connection>
  stop(): void | Promise<void>
}

/** Creates the endpoint of a subject. */
export type StartEndpoint = () => Endpoint | Promise<Endpoint>

/** An arbitrary host; the simulated network answers every host. */
export const ADDRESS = 'wss://bench.example/'
