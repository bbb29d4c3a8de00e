import type { SocketEvent } from '../standard/socket-event.ts'
import type { WebSocketConstructor } from '../web-socket.ts'
import type { WireEvent } from './entries.ts'
import type { Exchanges } from './exchange.ts'
import type { Hearing } from './hearing.ts'
import type { Liveness } from './liveness.ts'
import { takePayload, toMessage } from './payload.ts'
import { PayloadAllowance } from './payload-allowance.ts'
import { apply, captureInherited } from './primordials.ts'
import type { Recorder } from './recorder.ts'
import { connectEvent, recordAction, recordArrival } from './wire.ts'

/**
 * Creates a class of sockets with a trace of the traffic between the program and the network. The
 * recorder receives an event from the connection, ahead of the program's listeners, so that the
 * event stands in the trace before the program's reaction.
 *
 * @param Base The simulated class or the browser's own, routed.
 * @param exchanges Records of the sockets for the other end of a connection.
 * @param liveness Kept alive by each socket until the socket is closed.
 * @param hear Listens to a socket's incoming events.
 */
export function traceSockets(
  Base: WebSocketConstructor,
  recorder: Recorder,
  exchanges: Exchanges,
  liveness: Liveness,
  hear: Hearing,
): WebSocketConstructor {
  const { causes } = recorder
  const allowance = new PayloadAllowance()
  const readyState = captureInherited(Base.prototype, 'readyState')!

  class Traced extends Base {
    readonly #socket = exchanges.next()
    readonly #exchange = exchanges.of(this.#socket)

    constructor(...values: ConstructorParameters<WebSocketConstructor>) {
      const url = values[0]
      const protocols = values[1]
      const options = values[2]
      // The standard tells a missing URL from an undefined one.
      // eslint-disable-next-line program/beside -- no other call leaves the URL out
      if ((values.length as number) === 0) super(...(NO_ARGUMENTS as [string]))
      else super(url, protocols, options)
      recorder.sockets.set(this, this.#socket)
      if (causes.call) causes.call.socket ??= this.#socket
      this.#exchange.connect = this.#did(() =>
        connectEvent(url, protocols, options?.headers, allowance),
      )
      const release = liveness.hold()
      hear(this, (event) => {
        this.#hear(event)
        if (event.type === 'close') release()
      })
    }

    override send(...values: Parameters<WebSocket['send']>): void {
      if ((values.length as number) === 0) return apply(super.send, this, NO_ARGUMENTS as [string])
      const open = readyState(this) === OPEN
      // Converted once and here, because an object's own `toString` may say something else twice.
      const message = toMessage(values[0])
      super.send(message)
      // A closing or closed socket throws the data away, as the standard says.
      if (!open) return
      this.#exchange.send(
        this.#did(() => ({ type: 'send', payload: takePayload(message, allowance) })),
      )
    }

    override close(...values: [code?: unknown, reason?: unknown]): void {
      // Converted once and here: the trace takes no object of the program's.
      const code = values[0] === undefined ? undefined : +(values[0] as number)
      const reason = values[1] === undefined ? undefined : `${values[1] as string}`
      const closing = (readyState(this) as number) >= CLOSING
      if (reason !== undefined) super.close(code, reason)
      else if (code !== undefined) super.close(code)
      else super.close()
      if (closing) return
      const event = { type: 'closing' as const, ...(code !== undefined && { code }) }
      this.#exchange.closing = this.#did(() =>
        reason === undefined ? event : { ...event, reason },
      )
    }

    /** Records an event of the connection for the socket. */
    #hear(event: SocketEvent): void {
      switch (event.type) {
        case 'open':
          return this.#tell(this.#exchange.open(), () => event)
        case 'message':
          return this.#tell(this.#exchange.receive(), () => ({
            type: 'message',
            payload: takePayload(event.data, allowance),
          }))
        case 'error':
          return this.#tell(this.#exchange.fail(), () => event)
        case 'close':
          return this.#tell(this.#exchange.close(), () => event)
      }
    }

    /** Records the program's action on the socket, at the program's line. */
    #did(take: () => WireEvent): number | undefined {
      return recordAction(recorder, this.#socket, take)
    }

    /** Records an arrival at the socket, as the cause of the listeners' actions. */
    #tell(parent: number | undefined, take: () => WireEvent): void {
      recordArrival(recorder, this.#socket, parent, take)
    }
  }
  return Traced as unknown as WebSocketConstructor
}

const NO_ARGUMENTS: unknown[] = []
const OPEN = 1
const CLOSING = 2
