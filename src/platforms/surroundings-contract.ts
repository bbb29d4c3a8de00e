import type { PlatformHost, PlatformSurface } from './contract.ts'

/** The connection of the simulated device, which the switch *Offline* turns off. */
export interface DeviceConnection {
  readonly online: boolean
  /** Adds a listener; called with the new state on each change. */
  onChange(listener: (online: boolean) => void): void
}

/** What the surroundings of a platform's WebSocket API are built from. */
export interface SurroundingsHost extends Pick<
  PlatformHost,
  'app' | 'console' | 'setTimeout' | 'clearTimeout' | 'profile' | 'note' | 'WebSocket'
> {
  readonly connection: DeviceConnection
  /** The global object of the program. */
  readonly scope: object
}

/** The modules and globals beside a platform's WebSocket API. */
export interface Surroundings extends Partial<PlatformSurface> {
  /**
   * Receives the exports of the main file after it has run; not in a program with a screen.
   *
   * @param load Runs another file of the program, by its path from the root, and returns its
   *   exports; `undefined` if there is no such file.
   */
  ran?(exports: unknown, load: (path: string) => unknown): void
}

/**
 * Creates the modules and globals beside a platform's WebSocket API. What a program about sockets
 * touches works as far as that is honest without a device; everything else raises a note and lets
 * the program go on.
 *
 * @param surface The WebSocket API; the shim's own members always win.
 */
export type CreateSurroundings = (host: SurroundingsHost, surface: PlatformSurface) => Surroundings
