import { protocolsIn } from '../../../client/offer.ts'
import type { Liveness } from '../../../client/contract.ts'
import type { Behaviour } from './behaviour.ts'

/** Options of `connect`, not looked into yet. */
export type Options = Readonly<Record<string, unknown>>

const PROXIES: readonly unknown[] = ['system', 'no-proxy']
const LAST_PORT = 65_535

/** Longest interval of pings, in seconds. */
const MAX_PING_INTERVAL = 30_000

/**
 * Returns whether the platform takes the options: a subprotocol must be a string, and a proxy a
 * known word or an object with a possible port.
 */
export function areOptionsValid(options: Options, behaviour: Behaviour): boolean {
  if (!behaviour.takesLaterOptions) return true
  if ('protocol' in options && typeof options.protocol !== 'string') return false
  return !('proxy' in options) || isProxy(options.proxy)
}

/** Returns whether a value is a proxy. A port that is missing or no number counts as 0. */
function isProxy(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return PROXIES.includes(value)
  const { port } = value as { port?: unknown }
  return typeof port !== 'number' || (port >= 0 && port <= LAST_PORT)
}

/** Returns whether the options name a file of a certificate. No file of a device exists here. */
export function namesCertificate(options: Options, behaviour: Behaviour): boolean {
  if (!behaviour.takesLaterOptions) return false
  const { caPath, clientCert } = options
  const { certPath } = (clientCert ?? {}) as { certPath?: unknown }
  return isText(caPath) || (typeof clientCert === 'object' && isText(certPath))
}

const isText = (value: unknown) => typeof value === 'string' && value !== ''

/** Returns the subprotocols of the option `protocol`, sent as written: a list has commas. */
export const requestedProtocols = (options: Options, behaviour: Behaviour): string[] =>
  behaviour.takesLaterOptions ? protocolsIn(String(options.protocol ?? '')) : []

/** Returns whether the options set how the platform watches the connection. */
export const namesPings = (options: Options): boolean =>
  'pingInterval' in options || 'pongTimeout' in options

/**
 * Returns how the platform watches the connection: an interval out of range counts as 30 s, a
 * timeout longer than the interval is as long as the interval, and an interval of 0 turns pings
 * off.
 */
export function livenessOf(options: Options, { defaultPing }: Behaviour): Liveness | undefined {
  if (defaultPing === undefined) return undefined
  const given = seconds(options.pingInterval, defaultPing)
  const interval = given <= MAX_PING_INTERVAL ? given : defaultPing
  if (interval === 0) return undefined
  const timeout = seconds(options.pongTimeout, defaultPing)
  // The default of the platform stays, even when longer than the interval.
  const pong = timeout > interval && timeout !== defaultPing ? interval : timeout
  return { pingInterval: interval * 1000, pongTimeout: pong * 1000 }
}

/** Reads a number as the platform's native interface does: without fractions, negatives as huge. */
const seconds = (value: unknown, fallback: number): number =>
  typeof value === 'number' ? value >>> 0 : fallback
