import type { CloseOptions, Handshake } from '../contract.ts'
import type { Client } from './server-socket.ts'
import type { HandshakeOptions } from './user-server-handshake.ts'

/** Options of a `Server`, in mock-socket's words. */
export interface ServerOptions extends HandshakeOptions {
  /** Accepted for compatibility with existing scripts; no global is ever replaced. */
  readonly mock?: boolean
}

/** Events of a server for a script. */
export interface ServerEvents<S> {
  connection: [socket: Client, request: Handshake]
  /** Closing of a client's connection, or of the server. */
  close: [server: S]
}

/** Recipients of a message; every client if unset. */
export interface EmitOptions {
  readonly websockets?: readonly Client[]
}

/** The clients in a room or several rooms. */
export interface Audience {
  /** Adds the members of another room. @param sender Excluded member. */
  to(room: string, sender?: Client): Audience
  emit(type: 'message', data: Parameters<Client['send']>[0]): void
}

/** A server of a network, in mock-socket's words. */
export interface UserServer {
  /** Address of the server: a URL without query, or `*`. */
  readonly url: string
  on<K extends keyof ServerEvents<UserServer>>(
    type: K,
    listener: (...args: ServerEvents<UserServer>[K]) => void,
  ): void
  off<K extends keyof ServerEvents<UserServer>>(
    type: K,
    listener: (...args: ServerEvents<UserServer>[K]) => void,
  ): void
  /** Returns the open connections. */
  clients(): Client[]
  /**
   * Sends a message to every client, or only to some.
   *
   * @throws TypeError For another type than `message`.
   */
  emit(type: 'message', data: Parameters<Client['send']>[0], options?: EmitOptions): void
  /** Chooses the clients of a room. @param sender Excluded, though a member. */
  to(room: string, sender?: Client): Audience
  /** Chooses clients like `to`. */
  in(room: string, sender?: Client): Audience
  /**
   * Cuts every connection, as a failing server does.
   *
   * @throws TypeError For another event than `error`; mock-socket knows no other either.
   */
  simulate(event: 'error'): void
  /** Returns without effect: no global is ever replaced. */
  mockWebsocket(): void
  /** Returns without effect: no global is ever replaced. */
  restoreWebsocket(): void
  /** Frees the address, then closes every connection; with 1000 unless told otherwise. */
  close(options?: CloseOptions): void
  /** Frees the address; connections stay open. */
  stop(callback?: () => void): void
}

/** The class for a server script to import. */
export interface UserServerConstructor {
  /**
   * @param url Query ignored; `*`, or nothing, answers every URL without a server of its own.
   * @throws DOMException `SyntaxError` for a URL that no WebSocket can connect to.
   * @throws Error When another server listens there.
   */
  new (url?: string | URL, options?: ServerOptions): UserServer
}
