import { isSendable } from './close-frame.ts'
import type { Client, ClientConnection, ClientEvents, ClientRequest } from './contract.ts'
import { sentCode, type Capability, type ClientLimits } from './limits.ts'
import { isOfTheProtocol } from './protocol-headers.ts'
import type { Payload } from './payload.ts'

/**
 * Reports the first meeting of a program with a limit.
 *
 * @param note Id of a portability note.
 * @param values Fill the note's placeholders.
 */
export type RaiseLimit = (note: string, values: Readonly<Record<string, string>>) => void

/** The note for a limit without a separate note. */
const GENERAL_NOTE = 'network.client-limit'

/** The note for a close code that the client does not send. */
const CLOSE_CODE_NOTE = 'network.close-code'

const { hasOwn, keys } = Object

/**
 * Returns a client that reports every limit at the first call concerned. In place of a close code
 * that the client cannot send, the result sends 1000.
 *
 * @param report Called once per note.
 */
export function noticeLimits(client: Client, report: RaiseLimit): Client {
  const { limits } = client
  if (keys(limits.lacks).length === 0) return client
  const reported: Record<string, boolean> = { __proto__: null } as never
  const raise: RaiseLimit = (note, values) => {
    if (reported[note]) return
    reported[note] = true
    report(note, values)
  }
  const notice = (capability: Capability): void => {
    const limit = hasOwn(limits.lacks, capability) ? limits.lacks[capability] : undefined
    if (limit) raise(limit.note ?? GENERAL_NOTE, limit.note ? {} : { reason: limit.reason })
  }
  return {
    limits,
    connect(request, events) {
      noticeRequest(request, notice)
      const connection = client.connect(request, noticedEvents(request, events, notice))
      return new NoticedConnection(connection, limits, notice, raise)
    },
  }
}

type Notice = (capability: Capability) => void

function noticeRequest({ headers, protocols, liveness }: ClientRequest, notice: Notice): void {
  if (keys(headers).some((name) => !isOfTheProtocol(name))) notice('headers')
  if (protocols.length > 1) notice('protocol list')
  if (liveness) notice('liveness')
}

/** Returns events with the note about subprotocols, the likely cause of an unexplained refusal. */
function noticedEvents(
  { protocols }: ClientRequest,
  events: ClientEvents,
  notice: Notice,
): ClientEvents {
  if (protocols.length === 0) return events
  return {
    open: (answer) => events.open(answer),
    message: (data) => events.message(data),
    pong: (data) => events.pong?.(data),
    closing: () => events.closing?.(),
    over: () => events.over?.(),
    failing: () => events.failing?.(),
    refused(refusal) {
      if (refusal.status === undefined) notice('any protocol')
      events.refused(refusal)
    },
    closed: (closed) => events.closed(closed),
    lost: (cause) => events.lost(cause),
  }
}

class NoticedConnection implements ClientConnection {
  readonly #connection: ClientConnection
  readonly #limits: ClientLimits
  readonly #notice: Notice
  readonly #raise: RaiseLimit

  constructor(
    connection: ClientConnection,
    limits: ClientLimits,
    notice: Notice,
    raise: RaiseLimit,
  ) {
    this.#connection = connection
    this.#limits = limits
    this.#notice = notice
    this.#raise = raise
  }

  get bufferedAmount(): number {
    return this.#connection.bufferedAmount
  }

  send(data: Payload): void {
    if (typeof data !== 'string') this.#notice('binary')
    else if (data === '') this.#notice('empty message')
    this.#connection.send(data)
  }

  ping(data?: ArrayBuffer): void {
    this.#notice('ping')
    this.#connection.ping(data)
  }

  close(code?: number, reason?: string): void {
    if (code === undefined || !isSendable(code)) return this.#connection.close(code, reason)
    const sent = sentCode(this.#limits, code)
    if (sent !== code) this.#raise(CLOSE_CODE_NOTE, { code: String(code) })
    this.#connection.close(sent, reason)
  }

  abort(): void {
    this.#connection.abort()
  }
}
