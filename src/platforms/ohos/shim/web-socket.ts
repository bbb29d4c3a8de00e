import type webSocket from '@ohos.net.webSocket'
import type { AsyncCallback } from '@ohos.base'
import {
  closeCall,
  connectCall,
  sendCall,
  type Call,
  type Data,
  type Options,
} from './arguments.ts'
import type { Behaviour } from './behaviour.ts'
import type { CloseRequest } from './close-request.ts'
import { Connection, type Target } from './connection.ts'
import { errorEvent, type FailureKind } from './errors.ts'
import { requestHeaders } from './headers.ts'
import { listenerMember } from './listeners.ts'
import { deliver, type Result } from './result.ts'
import type { Services } from './services.ts'
import { PLACEHOLDER, PLACEHOLDER_TARGET, targetOf } from './url.ts'

/** Permission in the app's manifest, required by every call. */
export const INTERNET = 'ohos.permission.INTERNET'

/** Options of later versions under a browser's sole control. */
const BROWSER_OPTIONS = [
  'caPath',
  'clientCert',
  'proxy',
  'skipServerCertVerification',
  'pingInterval',
  'pongTimeout',
  'minSupportTlsProtocol',
]

type Outcome = Promise<boolean> | undefined

/** The platform's WebSocket: created first, connected later, and again after the end. */
export class WebSocket implements webSocket.WebSocket {
  readonly #services: Services
  #connection: Connection | undefined
  /** Whether a closed connection has not reported the end yet. */
  #ending = false

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
    return this.#perform('WebSocket.connect', args, connectCall, ({ url, options }) =>
      this.#connect(url, options),
    )
  }

  send(data: string | ArrayBuffer, callback: AsyncCallback<boolean>): void
  send(data: string | ArrayBuffer): Promise<boolean>
  send(...args: unknown[]): Outcome {
    return this.#perform('WebSocket.send', args, sendCall, ({ data }) => this.#send(data))
  }

  close(callback: AsyncCallback<boolean>): void
  close(options: webSocket.WebSocketCloseOptions, callback: AsyncCallback<boolean>): void
  close(options?: webSocket.WebSocketCloseOptions): Promise<boolean>
  close(...args: unknown[]): Outcome {
    return this.#perform('WebSocket.close', args, closeCall, (request) => this.#close(request))
  }

  on(...args: unknown[]): void {
    const { listeners, note, trace } = this.#services
    const add = () => {
      if (args[0] === 'open' && this.#connection?.opened) note('ohos.listener-too-late')
      listeners.on(args)
    }
    trace.call(listenerMember('on', args[0]), args, add, this.#connection?.socket)
  }

  off(...args: unknown[]): void {
    const { listeners, trace } = this.#services
    const remove = () => listeners.off(args)
    trace.call(listenerMember('off', args[0]), args, remove, this.#connection?.socket)
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
    return trace.call(member, args, perform, this.#connection?.socket)
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
    if (this.#connection) note('ohos.second-connect')
    if (this.#connection && behaviour.refusesSecondConnect) return this.#failure('exists')
    if (this.#ending) note('ohos.connect-while-closing')
    if (url === PLACEHOLDER) note('ohos.placeholder-url', { url: PLACEHOLDER_TARGET })
    const target = url === PLACEHOLDER ? PLACEHOLDER_TARGET : targetOf(url, behaviour)
    if (target !== undefined) return this.#start({ url: target, ...this.#readOptions(options) })
    note('ohos.url-refused')
    return behaviour.failsToStart ? this.#failure('url') : { value: false }
  }

  #start(target: Target): Result {
    const { behaviour, host, listeners, note } = this.#services
    try {
      this.#connection = new Connection(this.#services, target, (ended) => this.#end(ended))
      return { value: true }
    } catch {
      note('ohos.url-unusable')
      if (!behaviour.failsToStart) return { value: false }
      host.setTimeout(() => listeners.emit('error', errorEvent(false)), 0)
      return this.#failure('connect')
    }
  }

  #readOptions(options: Options): Pick<Target, 'protocol' | 'headers'> {
    const { behaviour, note } = this.#services
    const { headers, dropped } = requestHeaders(options.header)
    if (Object.keys(headers).length > 0) note('ohos.header-needs-simulation')
    for (const name of dropped) note('ohos.header-dropped', { name })
    for (const name of BROWSER_OPTIONS) {
      if (name in options) note('ohos.option-ignored', { name })
    }
    const protocol = behaviour.takesProtocol ? String(options.protocol ?? '') : ''
    if (protocol) note('ohos.protocol-is-strict')
    return { headers, protocol }
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
    if (request.defaultedReason) note('ohos.close-reason-default')
    if (behaviour.closesAtOnce) {
      this.#connection = undefined
      this.#ending = true
    }
    connection.close(request)
    return { value: true }
  }

  #end(ended: Connection): void {
    if (this.#connection === ended) this.#connection = undefined
    else this.#ending = false
  }

  #failure(kind: FailureKind): Result {
    return { failure: this.#services.behaviour.failure(kind) }
  }
}
