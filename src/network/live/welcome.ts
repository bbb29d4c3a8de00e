import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/** Origins of allowed pages, besides the origins of {@link isWelcome}; `*` for every page. */
export type AllowedOrigins = readonly string[] | '*'

/**
 * Returns whether a client may connect. A program without a page, which sends no `Origin`, always
 * may. So may pages of this machine or of the server's own address, and pages of opaque origin,
 * such as the playground's sandbox and a file on disk. Of a host with a name, only the allowed
 * origins may: a name chosen by a stranger can lead to this machine.
 *
 * @param origins Further origins, e.g. `https://a.example`.
 */
export function isWelcome({ headers }: IncomingMessage, origins: AllowedOrigins = []): boolean {
  const { origin, host = '' } = headers
  if (origins === '*' || origin === undefined) return true
  if (origins.includes(origin)) return true
  const own = `http://${host}`
  if (!URL.canParse(own) || !isUnnamed(new URL(own).hostname)) return false
  if (origin === 'null') return true
  if (!URL.canParse(origin)) return false
  const page = new URL(origin)
  return isThisMachine(page.hostname) || page.host === new URL(own).host
}

/** Returns whether a host is an address, or a name that always means this machine. */
const isUnnamed = (hostname: string): boolean =>
  isThisMachine(hostname) || isIP(hostname.replace(/^\[|\]$/g, '')) !== 0

const isThisMachine = (hostname: string): boolean =>
  /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)

/**
 * Reads a list of origins from an environment variable.
 *
 * @param list Origins with commas between, or `*`.
 */
export function readOrigins(list = ''): AllowedOrigins {
  const origins = list.split(',').map((origin) => origin.trim().replace(/\/$/, ''))
  return origins.includes('*') ? '*' : origins.filter(Boolean)
}
