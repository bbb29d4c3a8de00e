import { ABNORMAL, NO_STATUS } from '../client/close-frame.ts'
import type {
  Answer,
  Client,
  ClientConnection,
  ClientEvents,
  ClientRequest,
  ClosedConnection,
  LossCause,
  Refusal,
} from '../client/contract.ts'
import { sentCode, type ClientLimits } from '../client/limits.ts'
import type { Payload } from '../client/payload.ts'
import type { WireEvent } from './entries.ts'
import type { Exchanges } from './exchange.ts'
import type { Liveness } from './liveness.ts'
import { takePayload } from './payload.ts'
import { PayloadAllowance } from './payload-allowance.ts'
import type { Recorder } from './recorder.ts'
import { connectEvent, recordAction, recordArrival } from './wire.ts'

/** Services of the connections of a traced client. */
interface TraceServices {
  readonly recorder: Recorder
  readonly exchanges: Exchanges
  readonly allowance: PayloadAllowance
}

/**
 * Returns a client with a trace of the traffic between the program and the network. The trace has
 * the events of a socket of the standard, so that a program on a platform and a program on the
 * standard's class leave comparable traces.
 *
 * @param exchanges Records of the connections for the other end.
 * @param liveness Kept alive by each connection until the end.
 */
export function traceClient(
  client: Client,
  recorder: Recorder,
  exchanges: Exchanges,
  liveness: Liveness,
): Client {
  const { limits } = client
  const services = { recorder, exchanges, allowance: new PayloadAllowance() }
  return {
    limits,
    connect(request, events) {
      const connection = new TracedConnection(services, limits, request, events, liveness.hold())
      connection.start(client)
      return connection
    },
  }
}

class TracedConnection implements ClientConnection, ClientEvents {
  readonly #services: TraceServices
  readonly #limits: ClientLimits
  readonly #request: ClientRequest
  readonly #events: ClientEvents
  readonly #release: () => void
  readonly #socket: number
  #connection: ClientConnection | undefined
  #open = false
  /** Whether a failure before the opening was reported. */
  #failing = false

  constructor(
    services: TraceServices,
    limits: ClientLimits,
    request: ClientRequest,
    events: ClientEvents,
    release: () => void,
  ) {
    this.#services = services
    this.#limits = limits
    this.#request = request
    this.#events = events
    this.#release = release
    this.#socket = services.exchanges.next()
  }

  get bufferedAmount(): number {
    return this.#connection?.bufferedAmount ?? 0
  }

  start(client: Client): void {
    const { recorder, allowance } = this.#services
    this.#connection = client.connect(this.#request, this)
    recorder.sockets.set(this, this.#socket)
    const { call } = recorder.causes
    if (call) call.socket ??= this.#socket
    const { url, protocols, headers } = this.#request
    this.#exchange.connect = this.#did(() => connectEvent(url, protocols, headers, allowance))
  }

  send(data: Payload): void {
    this.#connection?.send(data)
    if (!this.#open) return
    const { allowance } = this.#services
    const sent = this.#did(() => ({ type: 'send', payload: takePayload(data, allowance) }))
    this.#exchange.send(sent)
  }

  ping(data?: ArrayBuffer): void {
    this.#connection?.ping(data)
  }

  close(code?: number, reason?: string): void {
    this.#connection?.close(code, reason)
    if (!this.#open) return
    this.#open = false
    const frame = code === undefined ? {} : { code: sentCode(this.#limits, code) }
    const event = { type: 'closing' as const, ...frame }
    this.#exchange.closing = this.#did(() => (reason ? { ...event, reason } : event))
  }

  abort(): void {
    this.#open = false
    this.#connection?.abort()
    this.#release()
  }

  open(answer: Answer): void {
    this.#open = true
    const { protocol = '' } = answer
    this.#tell(this.#exchange.open(), () => ({ type: 'open', protocol }))
    this.#events.open(answer)
  }

  message(data: Payload): void {
    const { allowance } = this.#services
    this.#tell(this.#exchange.receive(), () => ({
      type: 'message',
      payload: takePayload(data, allowance),
    }))
    this.#events.message(data)
  }

  pong(data: ArrayBuffer): void {
    this.#events.pong?.(data)
  }

  closing(): void {
    this.#open = false
    this.#events.closing?.()
  }

  over(): void {
    this.#open = false
    this.#events.over?.()
  }

  /** Reports the failure ahead of the end, so that a platform may tell of either in turn. */
  failing(): void {
    this.#failing = true
    this.#fail()
    this.#events.failing?.()
  }

  refused(refusal: Refusal): void {
    if (!this.#failing) this.failing()
    this.#end(ABNORMAL, '', false)
    this.#events.refused(refusal)
  }

  closed(closed: ClosedConnection): void {
    const { code = NO_STATUS, reason, wasClean } = closed
    this.#end(code, reason, wasClean)
    this.#events.closed(closed)
  }

  lost(cause: LossCause): void {
    if (cause === 'protocol') this.#fail()
    this.#end(ABNORMAL, '', false)
    this.#events.lost(cause)
  }

  get #exchange() {
    return this.#services.exchanges.of(this.#socket)
  }

  #fail(): void {
    this.#tell(this.#exchange.fail(), () => ({ type: 'error' }))
  }

  #end(code: number, reason: string, wasClean: boolean): void {
    this.#open = false
    this.#tell(this.#exchange.close(), () => ({ type: 'close', code, reason, wasClean }))
    this.#release()
  }

  #did(take: () => WireEvent): number | undefined {
    return recordAction(this.#services.recorder, this.#socket, take)
  }

  #tell(parent: number | undefined, take: () => WireEvent): void {
    recordArrival(this.#services.recorder, this.#socket, parent, take)
  }
}
