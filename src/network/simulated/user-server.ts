import type { CloseOptions, Handshake } from '../contract.ts'
import type { Guard } from './guard.ts'
import { readUrl } from './handshake.ts'
import { Listeners } from './listeners.ts'
import { addressOf, EVERY_URL, type Responder, type Routes } from './routes.ts'
import type { Client } from './server-socket.ts'
import { answerHandshake, type HandshakeOptions } from './user-server-handshake.ts'

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
        handshake: (request) => answerHandshake(request, options),
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

    #audience(chosen: readonly Client[], room: string, sender?: Client): Audience {
      const members = this.clients().filter((client) => client.rooms.has(room) && client !== sender)
      const websockets = [...new Set([...chosen, ...members])]
      return {
        to: (other, otherSender) => this.#audience(websockets, other, otherSender),
        emit: (type, data) => this.emit(type, data, { websockets }),
      }
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

/** What a message can be sent to. */
interface Audience {
  /** Adds the members of another room. */
  to(room: string, sender?: Client): Audience
  emit(type: 'message', data: Parameters<Client['send']>[0]): void
}
