import type { Handshake, HandshakeAnswer } from '../contract.ts'
import { natives } from './natives.ts'

type Awaitable<T> = T | Promise<T>

/** The options of a `Server` for answering handshakes; each may take time. */
export interface HandshakeOptions {
  /** Whether to accept a client; otherwise the client gets the HTTP status 401. */
  readonly verifyClient?: (request: Handshake) => Awaitable<boolean>
  /** Accepts or refuses a client, with a protocol or a status; accepts when nothing is returned. */
  readonly handshake?: (request: Handshake) => Awaitable<HandshakeAnswer | undefined | void>
  /** Chooses the client's subprotocol, unless `handshake` chose; empty or null for none. */
  readonly selectProtocol?: (protocols: string[], request: Handshake) => string | null | undefined
}

const UNAUTHORIZED = 401
const FORBIDDEN = 403

/** Requests a script's answer to a handshake: at once, unless the script itself waits. */
export function answerHandshake(
  request: Handshake,
  { verifyClient, handshake, selectProtocol }: HandshakeOptions,
): Awaitable<HandshakeAnswer> {
  const decide = (): Awaitable<HandshakeAnswer> =>
    handshake ? whenKnown(handshake(request), choose) : choose(undefined)
  const choose = (said: HandshakeAnswer | undefined | void): HandshakeAnswer => {
    if (said?.accept === false) return { accept: false, status: errorStatus(said.status) }
    if (said?.protocol !== undefined) return { accept: true, protocol: `${said.protocol}` }
    if (!selectProtocol) return { accept: true }
    return { accept: true, protocol: selectProtocol([...request.protocols], request) ?? '' }
  }
  if (!verifyClient) return decide()
  return whenKnown(verifyClient(request), (accepts) =>
    accepts ? decide() : { accept: false, status: UNAUTHORIZED },
  )
}

/** Passes on a value, in the current task if already available. */
function whenKnown<T, R>(value: Awaitable<T>, next: (value: T) => Awaitable<R>): Awaitable<R> {
  if (!(value instanceof natives.Promise)) return next(value)
  return natives.apply(natives.then, value, [next]) as Promise<R>
}

/** Returns the status if suitable for refusing a client in HTTP, otherwise 403. */
function errorStatus(status: unknown): number {
  return Number.isInteger(status) && (status as number) >= 400 && (status as number) <= 599
    ? (status as number)
    : FORBIDDEN
}
