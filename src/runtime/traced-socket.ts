import type { WebSocketConstructor } from '../web-socket.ts'
import type { WireEvent } from './entries.ts'
import { MAX_HEADERS, MAX_NAME } from './limits.ts'
import type { Liveness } from './liveness.ts'
import { keptCharacters, takePayload, toMessage } from './payload.ts'
import { PayloadAllowance } from './payload-allowance.ts'
import {
  append,
  captureGetter,
  isArray,
  ownKeys,
  ownValue,
  put,
  slice,
  toText,
  uncurry,
} from './primordials.ts'
import type { Recorder } from './recorder.ts'

const messageData = captureGetter(MessageEvent.prototype, 'data')
const closePrototype = typeof CloseEvent === 'function' ? CloseEvent.prototype : undefined
const closeCode = captureGetter(closePrototype, 'code')
const closeReason = captureGetter(closePrototype, 'reason')
const closeClean = captureGetter(closePrototype, 'wasClean')
const listen = uncurry(EventTarget.prototype.addEventListener)

/**
 * Makes a class of sockets that write down what passes between the program and the wire. The
 * program's listeners come after the recorder's own, so that an event stands in the trace before
 * what the program does about it.
 *
 * @param Base The simulated class or the browser's own, routed.
 * @param liveness Kept alive by each socket until it is closed.
 */
export function traceSockets(
  Base: WebSocketConstructor,
  recorder: Recorder,
  liveness: Liveness,
): WebSocketConstructor {
  let count = 0
  const allowance = new PayloadAllowance()
  const readyState = captureGetter(Base.prototype, 'readyState') ?? inheritedState
  const protocol = captureGetter(Base.prototype, 'protocol') ?? inheritedProtocol

  class Traced extends Base {
    readonly #socket = ++count

    constructor(...values: ConstructorParameters<WebSocketConstructor>) {
      const url = values[0]
      const protocols = values[1]
      const options = values[2]
      // The standard tells a missing URL from an undefined one.
      if ((values.length as number) === 0) super(...(NO_ARGUMENTS as [string]))
      else super(url, protocols, options)
      this.#record(
        {
          type: 'connect',
          url: shortText(url),
          protocols: protocolList(protocols),
          headers: headerList(options?.headers),
        },
        true,
      )
      const release = liveness.hold()
      listen(this, 'open', () => {
        this.#record({ type: 'open', protocol: protocol(this) as string })
      })
      listen(this, 'message', (event) => {
        if (!recorder.admit('wire')) return
        this.#write({ type: 'message', payload: takePayload(messageData?.(event), allowance) })
      })
      listen(this, 'error', () => this.#record({ type: 'error' }))
      listen(this, 'close', (event) => {
        this.#record({
          type: 'close',
          code: read(closeCode, event, 'code') as number,
          reason: read(closeReason, event, 'reason') as string,
          wasClean: read(closeClean, event, 'wasClean') as boolean,
        })
        release()
      })
    }

    override send(...values: Parameters<WebSocket['send']>): void {
      if ((values.length as number) === 0) return super.send(...(NO_ARGUMENTS as [string]))
      const open = readyState(this) === OPEN
      // Converted once and here, because an object's own `toString` may say something else twice.
      const message = toMessage(values[0])
      super.send(message)
      // A closing or closed socket throws the data away, as the standard says.
      if (open && recorder.admit('wire')) {
        this.#write({ type: 'send', payload: takePayload(message, allowance) }, true)
      }
    }

    override close(code?: number, reason?: string): void {
      const closing = (readyState(this) as number) >= CLOSING
      if (reason !== undefined) super.close(code, reason)
      else if (code !== undefined) super.close(code)
      else super.close()
      if (closing) return
      const event = { type: 'closing' as const, ...(code !== undefined && { code }) }
      this.#record(reason === undefined ? event : { ...event, reason }, true)
    }

    #record(event: WireEvent, byProgram = false): void {
      if (recorder.admit('wire')) this.#write(event, byProgram)
    }

    #write(event: WireEvent, byProgram = false): void {
      const position = byProgram ? recorder.position() : undefined
      recorder.record({ kind: 'wire', socket: this.#socket, event }, position, weightOf(event))
    }
  }
  Object.defineProperty(Traced, 'name', { value: 'WebSocket' })
  return Traced as unknown as WebSocketConstructor
}

const NO_ARGUMENTS: unknown[] = []
const OPEN = 1
const CLOSING = 2

/** What an event weighs in a batch; see {@link Outbox.add}. */
const weightOf = (event: WireEvent): number =>
  'payload' in event ? 1 + keptCharacters(event.payload) / 1000 : 1

/** Reads an event as its class does; the event itself where the runtime has no such class. */
const read = (
  getter: ReturnType<typeof captureGetter>,
  event: Event,
  key: keyof CloseEvent,
): unknown => (getter ? getter(event) : (event as CloseEvent)[key])

const inheritedState = (socket: unknown): unknown => (socket as WebSocket).readyState
const inheritedProtocol = (socket: unknown): unknown => (socket as WebSocket).protocol

function protocolList(protocols: string | string[] | undefined): string[] {
  if (protocols === undefined) return []
  if (!isArray(protocols)) return [shortText(protocols)]
  const list: string[] = []
  for (let index = 0; index < protocols.length && index < MAX_HEADERS; index++) {
    append(list, shortText(protocols[index]))
  }
  return list
}

function headerList(headers: Readonly<Record<string, string>> | undefined): Record<string, string> {
  const list = {}
  const names = headers ? ownKeys(headers) : []
  for (let index = 0; index < names.length && index < MAX_HEADERS; index++) {
    const name = names[index]!
    if (typeof name === 'string') put(list, shortText(name), shortText(ownValue(headers!, name)))
  }
  return list
}

const shortText = (value: unknown): string => slice(toText(value), 0, MAX_NAME)
