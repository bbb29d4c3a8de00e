import type webSocket from '@ohos.net.webSocket'
import type { AsyncCallback } from '@ohos.base'
import { closeCall, connectCall, sendCall, type Call, type Data } from './arguments.ts'
import type { Behaviour } from './behaviour.ts'
import type { CloseRequest } from './close-request.ts'
import type { ClientRequest } from '../../../client/contract.ts'
import { Connection, type ConnectionOwner } from './connection.ts'
import { errorEvent, type FailureKind } from './errors.ts'
import { requestHeaders } from './headers.ts'
import { listenerMember } from './listeners.ts'
import {
  livenessOf,
  namesCertificate,
  namesPings,
  requestedProtocols,
  type Options,
} from './options.ts'
import { deliver, type Result } from './result.ts'
import type { Services } from './services.ts'
import { PLACEHOLDER, PLACEHOLDER_TARGET, targetOf } from './url.ts'

/** Permission in the app's manifest, required by every call. */
export const INTERNET = 'ohos.permission.INTERNET'

/** Options of later versions without effect here. */
const IDLE_OPTIONS: readonly string[] = [
  'skipServerCertVerification',
  'minSupportTlsProtocol',
  'supportOriginPort',
]

type Outcome = Promise<boolean> | undefined

/** The platform's WebSocket: created first, connected later, and again after the end. */
export class WebSocket implements webSocket.WebSocket {
  readonly #services: Services
  #connection: Connection | undefined
  /** Whether a closed connection has not reported the end yet. */
  #ending = false
  /** Whether a connection is reporting the end. */
  #reporting = false

  constructor(services: Services) {
    this.#services = services
  }

  connect(url: string, callback: AsyncCallback<boolean>): void
  connect(
    url: string,
    options: webSocket.WebSocketRequestOptions,
    callback: AsyncCallback<boolean>,
  ): void
  connect(url: string, options?: webSocket.WebSocketRequestOptions): Promise<boolean>
  connect(...args: unknown[]): Outcome {
    if (!WebSocket.#is(this)) return undefined
    return this.#perform('WebSocket.connect', args, connectCall, ({ url, options }) =>
      this.#connect(url, options),
    )
  }

  send(data: string | ArrayBuffer, callback: AsyncCallback<boolean>): void
  send(data: string | ArrayBuffer): Promise<boolean>
  send(...args: unknown[]): Outcome {
    if (!WebSocket.#is(this)) return undefined
    return this.#perform('WebSocket.send', args, sendCall, ({ data }) => this.#send(data))
  }

  close(callback: AsyncCallback<boolean>): void
  close(options: webSocket.WebSocketCloseOptions, callback: AsyncCallback<boolean>): void
  close(options?: webSocket.WebSocketCloseOptions): Promise<boolean>
  close(...args: unknown[]): Outcome {
    if (!WebSocket.#is(this)) return undefined
    return this.#perform('WebSocket.close', args, closeCall, (request) => this.#close(request))
  }

  on(...args: unknown[]): void {
    if (!WebSocket.#is(this)) return
    const { listeners, note, trace } = this.#services
    const add = () => {
      if (args[0] === 'open' && this.#connection?.opened) note('ohos.listener-too-late')
      listeners.on(args)
    }
    trace.call(listenerMember('on', args[0]), args, add, this.#connection?.beneath)
  }

  off(...args: unknown[]): void {
    if (!WebSocket.#is(this)) return
    const { listeners, trace } = this.#services
    const remove = () => listeners.off(args)
    trace.call(listenerMember('off', args[0]), args, remove, this.#connection?.beneath)
  }

  /** Performs the common part of all calls: parameters first, then permission, then the work. */
  #perform<T>(
    member: string,
    args: readonly unknown[],
    read: (args: readonly unknown[], behaviour: Behaviour) => Call<T>,
    work: (parameters: T) => Result,
  ): Outcome {
    const { behaviour, note, trace } = this.#services
    const perform = () => {
      const call = read(args, behaviour)
      const result = this.#resultOf(call, work)
      if ('failure' in result && !call.callback) note('ohos.plain-object-error')
      return deliver(trace, member, call.callback, result)
    }
    return trace.call(member, args, perform, this.#connection?.beneath)
  }

  #resultOf<T>({ parameters, refusal }: Call<T>, work: (parameters: T) => Result): Result {
    const { behaviour, host, note } = this.#services
    if (parameters === undefined) {
      if (refusal) note(refusal)
      return this.#failure('parameter')
    }
    if (behaviour.checksPermission && !host.declares(INTERNET)) {
      note('ohos.permission-denied')
      return this.#failure('permission')
    }
    return work(parameters)
  }

  #connect(url: string, options: Options): Result {
    const { behaviour, note } = this.#services
    if (namesCertificate(options, behaviour)) {
      note('ohos.certificate-missing')
      return this.#failure('certificate')
    }
    if (this.#connection) note('ohos.second-connect')
    if (this.#ending || this.#reporting) note('ohos.connect-while-closing')
    if ((this.#connection || this.#ending) && behaviour.refusesSecondConnect) {
      return this.#failure('exists')
    }
    const target = this.#targetOf(url)
    if (target) return this.#start({ url: target, ...this.#readOptions(options) })
    note(target === null ? 'ohos.url-unusable' : 'ohos.url-refused')
    if (!behaviour.failsToStart) return { value: false }
    if (target === null) this.#reportLater()
    return this.#failure(target === null ? 'connect' : 'url')
  }

  #targetOf(url: string): string | null | undefined {
    const { behaviour, note } = this.#services
    if (url !== PLACEHOLDER || !behaviour.servesPlaceholder) return targetOf(url, behaviour)
    note('ohos.placeholder-url', { url: PLACEHOLDER_TARGET })
    return PLACEHOLDER_TARGET
  }

  #start(request: ClientRequest): Result {
    const { listeners } = this.#services
    const owner: ConnectionOwner = {
      ending: (ended) => {
        this.#reporting = true
        if (this.#connection === ended) this.#connection = undefined
        else this.#ending = false
      },
      ended: () => (this.#reporting = false),
    }
    listeners.startConnection()
    this.#connection = new Connection(this.#services, request, owner)
    return { value: true }
  }

  /** Reports a connection that could not be started, in a later task. */
  #reportLater(): void {
    const { host, listeners } = this.#services
    host.setTimeout(() => listeners.emit('error', errorEvent()), 0)
  }

  #readOptions(options: Options): Omit<ClientRequest, 'url'> {
    const { behaviour, host, note } = this.#services
    const { headers, dropped } = requestHeaders(options.header)
    if (dropped.length > 0) note('ohos.header-dropped', { names: dropped.join(', ') })
    const idle = IDLE_OPTIONS.filter((name) => name in options)
    if (typeof options.proxy === 'object') idle.push('proxy')
    if (idle.length > 0) note('ohos.option-ignored', { names: idle.join(', ') })
    // The platform pings by default; only a program's own settings are worth a note.
    const wantsPings = !host.client.limits.lacks.liveness || namesPings(options)
    const liveness = wantsPings ? livenessOf(options, behaviour) : undefined
    return {
      headers,
      protocols: requestedProtocols(options, behaviour),
      ...(liveness && { liveness }),
    }
  }

  #send(data: Data): Result {
    const { behaviour, note } = this.#services
    if (!this.#connection) {
      note('ohos.send-unconnected')
      return this.#failure('sendUnconnected')
    }
    if (data === '') note('ohos.empty-message')
    if (data !== '' || behaviour.sendsEmptyMessages) this.#connection.send(data)
    return { value: true }
  }

  #close(request: CloseRequest): Result {
    const { behaviour, note } = this.#services
    const connection = this.#connection
    if (!connection) {
      note('ohos.close-unconnected')
      return this.#failure('closeUnconnected')
    }
    if (request.replacedCode !== undefined) {
      note('ohos.close-code-replaced', { code: String(request.replacedCode) })
    }
    if (behaviour.closesAtOnce) {
      this.#connection = undefined
      this.#ending = true
    }
    connection.close(request)
    return { value: true }
  }

  #failure(kind: FailureKind): Result {
    return { failure: this.#services.behaviour.failure(kind) }
  }

  /** Returns whether a receiver is an object of the class; the platform ignores any other. */
  static #is(receiver: unknown): boolean {
    return typeof receiver === 'object' && receiver !== null && #services in receiver
  }
}
