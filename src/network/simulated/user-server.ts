import type { CloseOptions, Handshake } from '../contract.ts'
import type { Guard } from './guard.ts'
import { readUrl } from './handshake.ts'
import { Listeners } from './listeners.ts'
import { addressOf, EVERY_URL, type Responder, type Routes } from './routes.ts'
import type { Client } from './server-socket.ts'

/** Options of a `Server`, in mock-socket's words. */
export interface ServerOptions {
  /** Accepted for the sake of scripts that set it; nothing is ever put in place of a global. */
  readonly mock?: boolean
  /** Whether to accept a client; otherwise it gets the HTTP status 401. */
  readonly verifyClient?: (request: Handshake) => boolean
  /** Which of the client's subprotocols to use; empty or null for none. */
  readonly selectProtocol?: (protocols: string[], request: Handshake) => string | null | undefined
}

/** What a script can listen to on a server. */
export interface ServerEvents<S> {
  connection: [socket: Client, request: Handshake]
  /** A client's connection has closed, or the server itself. */
  close: [server: S]
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

const UNAUTHORIZED = 401

/**
 * Makes the `Server` class that a user's server script gets, for one network.
 *
 * @param baseUrl What a relative URL is relative to.
 */
export function createServerClass(
  routes: Routes,
  baseUrl: string,
  guard: Guard,
): UserServerConstructor {
  class Server implements UserServer {
    readonly url: string
    readonly #responder: Responder
    readonly #clients = new Set<Client>()
    readonly #listeners = new Listeners<ServerEvents<UserServer>>(guard, {
      connection: new Set(),
      close: new Set(),
    })

    constructor(url: string | URL = EVERY_URL, options: ServerOptions = {}) {
      this.url = url === EVERY_URL ? EVERY_URL : addressOf(readUrl(url, baseUrl))
      this.#responder = {
        handshake: (request) => answer(request, options),
        connection: (socket) => this.#connect(socket as Client),
      }
      routes.add(this.url, this.#responder)
    }

    on<K extends keyof ServerEvents<UserServer>>(
      type: K,
      listener: (...args: ServerEvents<UserServer>[K]) => void,
    ): void {
      this.#listeners.add(type, listener)
    }

    off<K extends keyof ServerEvents<UserServer>>(
      type: K,
      listener: (...args: ServerEvents<UserServer>[K]) => void,
    ): void {
      this.#listeners.remove(type, listener)
    }

    clients(): Client[] {
      return [...this.#clients]
    }

    emit(type: 'message', data: Parameters<Client['send']>[0], options: EmitOptions = {}): void {
      if (type !== 'message') {
        throw new TypeError(`A WebSocket carries only 'message' events, not '${String(type)}'.`)
      }
      for (const client of options.websockets ?? this.clients()) client.send(data)
    }

    close({ code = 1000, reason = '' }: CloseOptions = {}): void {
      this.stop()
      for (const client of this.clients()) client.close({ code, reason })
      this.#listeners.call('close', this)
    }

    stop(callback?: () => void): void {
      routes.remove(this.url, this.#responder)
      callback?.()
    }

    #connect(socket: Client) {
      this.#clients.add(socket)
      socket.on('close', () => {
        this.#clients.delete(socket)
        this.#listeners.call('close', this)
      })
      this.#listeners.call('connection', socket, socket.handshake)
    }
  }
  // A minified class has lost its name, which consoles show.
  return Object.defineProperty(Server, 'name', { value: 'Server' })
}

/** Whom a message is for; every client when missing. */
interface EmitOptions {
  readonly websockets?: readonly Client[]
}

function answer(request: Handshake, { verifyClient, selectProtocol }: ServerOptions) {
  if (verifyClient && !verifyClient(request))
    return { accept: false, status: UNAUTHORIZED } as const
  if (!selectProtocol) return { accept: true } as const
  return { accept: true, protocol: selectProtocol([...request.protocols], request) ?? '' } as const
}
