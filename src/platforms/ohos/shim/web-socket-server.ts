import type { PlatformHost, ServedConnection } from '../../contract.ts'
import type { RaiseNote } from '../../shared/raise-note.ts'
import type { PlatformTrace } from '../../trace-contract.ts'
import { ABNORMAL, isSendable, NO_STATUS } from '../../../client/close-frame.ts'
import { toUSVString } from '../../../client/payload.ts'
import type { NoteId } from '../notes/index.ts'
import { exceeds } from './arguments.ts'
import type { Behaviour } from './behaviour.ts'
import { closeRequest, frameReason, NORMAL_CLOSURE } from './close-request.ts'
import type { FailureKind } from './errors.ts'
import { deliver, type Result } from './result.ts'
import {
  isAddress,
  readAddress,
  readConfig,
  type ClientAddress,
  type ServerConfig,
} from './server-arguments.ts'
import { ServerListeners } from './server-listeners.ts'
import { INTERNET } from './web-socket.ts'

/** Services of a server. */
export interface ServerServices {
  readonly host: PlatformHost
  readonly behaviour: Behaviour
  readonly note: RaiseNote<NoteId>
  readonly trace: PlatformTrace
}

interface Client {
  readonly address: ClientAddress
  readonly connection: ServedConnection
  /** The server's own Close frame, once sent. */
  closing?: { readonly code: number; readonly reason: string }
}

const MOST = 10
const LAST_PORT = 65_535
const FIRST_CLIENT_PORT = 49_152
const LOOPBACK = '127.0.0.1'
const FORBIDDEN = 403
const GOING_AWAY = { code: 1001, reason: 'server is going away' }
const ERROR = 200

/** A server on a port of the simulated machine, reached by the program's own clients. */
export class WebSocketServer {
  readonly #services: ServerServices
  readonly #listeners = new ServerListeners()
  readonly #clients = new Map<string, Client>()
  #stop: (() => void) | undefined
  #ports = FIRST_CLIENT_PORT

  constructor(services: ServerServices) {
    this.#services = services
  }

  start(...args: unknown[]) {
    return this.#perform('start', args, () => {
      const config = readConfig(args)
      return config ? () => this.#start(config) : 'parameter'
    })
  }

  stop(...args: unknown[]) {
    return this.#perform('stop', args, () => {
      if (args.length > 0) return 'parameter'
      return () => {
        if (!this.#stop) return this.#failure('other')
        this.#stop()
        this.#stop = undefined
        for (const client of this.#clients.values()) this.#close(client, GOING_AWAY)
        return { value: true }
      }
    })
  }

  /** Resolves with the clients, although the declarations name a list. */
  listAllConnections(...args: unknown[]) {
    const { host, trace } = this.#services
    return trace.call('WebSocketServer.listAllConnections', args, () => {
      const isDenied = !host.declares(INTERNET)
      const kind = args.length > 0 ? 'parameter' : isDenied ? 'permission' : 'other'
      if (kind !== 'other' || !this.#stop) {
        return Promise.reject(this.#services.behaviour.failure(kind) as unknown as Error)
      }
      return Promise.resolve([...this.#clients.values()].map(({ address }) => ({ ...address })))
    })
  }

  send(...args: unknown[]) {
    return this.#perform('send', args, () => {
      const [data, client] = args
      const address = readAddress(client)
      const isData = typeof data === 'string' || data instanceof ArrayBuffer
      if (args.length !== 2 || !isData || !address) return 'parameter'
      if (exceeds(data, this.#services.behaviour.maxMessageSize)) return 'parameter'
      return () => {
        const found = this.#find(address)
        if (!found) return this.#failure('noClient')
        found.connection.send(typeof data === 'string' ? toUSVString(data) : data.slice(0))
        return { value: true }
      }
    })
  }

  close(...args: unknown[]) {
    return this.#perform('close', args, () => {
      const [client, options = { code: NORMAL_CLOSURE, reason: '' }] = args
      const address = readAddress(client)
      const { code, reason } = Object(options) as { code?: unknown; reason?: unknown }
      const isFrame = typeof code === 'number' && typeof reason === 'string'
      if (args.length > 2 || !address || !isFrame) return 'parameter'
      return () => {
        const found = this.#find(address)
        if (!found) return this.#failure('noClient')
        this.#close(found, closeRequest({ code, reason }, this.#services.behaviour))
        return { value: true }
      }
    })
  }

  on(...args: unknown[]): void {
    const { trace } = this.#services
    trace.call(`WebSocketServer.on('${String(args[0])}')`, args, () => this.#listeners.on(args))
  }

  off(...args: unknown[]): void {
    const { trace } = this.#services
    trace.call(`WebSocketServer.off('${String(args[0])}')`, args, () => this.#listeners.off(args))
  }

  /** Performs the common part of all calls: parameters first, then permission, then the work. */
  #perform(method: string, args: readonly unknown[], read: () => FailureKind | (() => Result)) {
    const { host, trace } = this.#services
    const member = `WebSocketServer.${method}`
    return trace.call(member, args, () => {
      const work = read()
      const isDenied = !host.declares(INTERNET)
      const result =
        typeof work === 'string'
          ? this.#failure(work)
          : isDenied
            ? this.#failure('permission')
            : work()
      return deliver(trace, member, undefined, result)
    })
  }

  #start(config: ServerConfig): Result {
    const { host, note } = this.#services
    const { ip, port, maxClients, maxPerClient, certificate } = config
    if (ip !== '' && !isAddress(ip)) return this.#failure('nic')
    if (!Number.isInteger(port) || port < 1 || port > LAST_PORT) return this.#failure('port')
    if (maxClients > MOST || maxPerClient > MOST) return this.#failure('other')
    if (certificate !== '') {
      note('ohos.certificate-missing')
      return this.#failure('certificate')
    }
    if (!host.listen) {
      note('ohos.server-needs-simulation')
      return this.#failure('other')
    }
    const stop = host.listen(port, {
      handshake: ({ protocols }) => this.#answer(config, protocols),
      connection: (connection) => this.#connect(connection),
    })
    if (!stop) return this.#failure('portTaken')
    this.#stop = stop
    return { value: true }
  }

  /** Refuses a client above the limits; every client here has the same address. */
  #answer({ maxClients, maxPerClient, protocol }: ServerConfig, offered: readonly string[]) {
    if (maxClients < 1 || this.#clients.size >= maxPerClient) {
      this.#listeners.emit('error', { code: ERROR })
      return { accept: false, status: FORBIDDEN } as const
    }
    return { accept: true, protocol: offered.includes(protocol) ? protocol : '' } as const
  }

  #connect(connection: ServedConnection): void {
    const address = { clientIP: LOOPBACK, clientPort: this.#ports++ }
    const client: Client = { address, connection }
    this.#clients.set(keyOf(address), client)
    connection.on('message', (data) =>
      this.#listeners.emit('messageReceive', { data, clientConnection: { ...address } }),
    )
    connection.on('close', (event) => this.#end(client, event))
    this.#listeners.emit('connect', { ...address })
  }

  #end(client: Client, event: { readonly code: number; readonly reason: string }): void {
    const { behaviour } = this.#services
    this.#clients.delete(keyOf(client.address))
    const isLost = event.code === ABNORMAL && !client.closing
    if (isLost) this.#listeners.emit('error', { code: ERROR })
    const { code, reason } = client.closing ?? event
    const reported = code === NO_STATUS ? NORMAL_CLOSURE : code
    this.#listeners.emit(
      'close',
      { ...client.address },
      {
        code: isLost ? 0 : reported,
        [behaviour.serverReasonName]: reason || behaviour.linkDownReason,
      },
    )
  }

  #close(client: Client, frame: { readonly code: number; readonly reason: string }): void {
    client.closing ??= frame
    const code = isSendable(frame.code) ? frame.code : NORMAL_CLOSURE
    client.connection.close({ code, reason: frameReason(frame.reason) })
  }

  #find(address: ClientAddress) {
    return this.#clients.get(keyOf(address))
  }

  #failure(kind: FailureKind): Result {
    return { failure: this.#services.behaviour.failure(kind) }
  }
}

const keyOf = ({ clientIP, clientPort }: ClientAddress) => `${clientIP}:${clientPort}`
