import type { CloseOptions, Handshake } from '../contract.ts'
import type { Client } from './server-socket.ts'
import type { HandshakeOptions } from './user-server-handshake.ts'

/** Options of a `Server`, in mock-socket's words. */
export interface ServerOptions extends HandshakeOptions {
  /** Accepted for the sake of scripts that set it; nothing is ever put in place of a global. */
  readonly mock?: boolean
}

/** What a script can listen to on a server. */
export interface ServerEvents<S> {
  connection: [socket: Client, request: Handshake]
  /** A client's connection has closed, or the server itself. */
  close: [server: S]
}

/** Whom a message is for; every client when missing. */
export interface EmitOptions {
  readonly websockets?: readonly Client[]
}

/** The clients that have joined one room or several. */
export interface Audience {
  /** Adds the members of another room. @param sender Left out of them. */
  to(room: string, sender?: Client): Audience
  emit(type: 'message', data: Parameters<Client['send']>[0]): void
}

/** A server of one network, in mock-socket's words. */
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
  /** The connections that are open now. */
  clients(): Client[]
  /**
   * Sends a message to every client, or only to some.
   *
   * @throws TypeError For another type than `message`.
   */
  emit(type: 'message', data: Parameters<Client['send']>[0], options?: EmitOptions): void
  /** Chooses the clients that have joined a room. @param sender Left out, though a member. */
  to(room: string, sender?: Client): Audience
  /** The same as `to`. */
  in(room: string, sender?: Client): Audience
  /**
   * Cuts every connection, as a server does that fails.
   *
   * @throws TypeError For another event than `error`; mock-socket knows no other either.
   */
  simulate(event: 'error'): void
  /** Does nothing: no global is ever replaced. */
  mockWebsocket(): void
  /** Does nothing: no global is ever replaced. */
  restoreWebsocket(): void
  /** Frees the address, then closes every connection; with 1000 unless told otherwise. */
  close(options?: CloseOptions): void
  /** Frees the address; connections stay open. */
  stop(callback?: () => void): void
}

/** The class that a server script imports. */
export interface UserServerConstructor {
  /**
   * @param url Query ignored; `*`, or nothing, answers every URL without a server of its own.
   * @throws DOMException `SyntaxError` for a URL that no WebSocket can connect to.
   * @throws Error When another server listens there.
   */
  new (url?: string | URL, options?: ServerOptions): UserServer
}
