import type { CloseOptions } from '../contract.ts'
import type { Guard } from './guard.ts'
import { readUrl } from '../../standard/handshake.ts'
import { nativeRealm } from '../../standard/native-realm.ts'
import { Listeners } from './listeners.ts'
import { addressOf, EVERY_URL, type Responder, type Routes } from './routes.ts'
import type { Client } from './server-socket.ts'
import type {
  Audience,
  EmitOptions,
  ServerEvents,
  ServerOptions,
  UserServer,
  UserServerConstructor,
} from './user-server-contract.ts'
import { answerHandshake } from './user-server-handshake.ts'

export type { UserServerConstructor } from './user-server-contract.ts'

/**
 * Creates the `Server` class for a user's server script, for a network.
 *
 * @param baseUrl Base of a relative URL.
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
      this.url = url === EVERY_URL ? EVERY_URL : addressOf(readUrl(url, baseUrl, nativeRealm))
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

    to(room: string, sender?: Client): Audience {
      return this.#audience([], room, sender)
    }

    in(room: string, sender?: Client): Audience {
      return this.to(room, sender)
    }

    simulate(event: 'error'): void {
      if (event !== 'error') {
        throw new TypeError(`Only an 'error' can be simulated, not '${String(event)}'.`)
      }
      for (const client of this.clients()) client.terminate()
    }

    mockWebsocket(): void {}

    restoreWebsocket(): void {}

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
      const members = this.clients().filter(
        (client) => client.rooms.includes(room) && client !== sender,
      )
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
