import type { PlatformSurface } from './contract.ts'

/** An open connection over the API of a platform, the same for every platform. */
export interface ClientConnection {
  send(text: string): void
  close(): void
}

/**
 * Connects over the API of a platform as a program does, and waits until the connection may send.
 *
 * @param surface Modules and globals of the platform.
 * @param receive Called for every message.
 */
export type OpenClient = (
  surface: PlatformSurface,
  url: string,
  receive: () => void,
) => Promise<ClientConnection>
