import type { Behaviour } from './behaviour.ts'

/** Placeholder for the server in the document's samples. */
export const PLACEHOLDER = 'ws://'

/** Where the placeholder leads instead. */
export const PLACEHOLDER_TARGET = 'ws://placeholder.example/'

/** Characters without a place in a host's name. */
const NO_HOST = /[\s#%<>@[\\\]^`{|}]/
const ADDRESS = /^\[[\da-f:.]+\]$/i
const LAST_PORT = 65_535
const DEFAULT_PORTS: Readonly<Record<string, string>> = { ws: '80', wss: '443' }

/**
 * Returns the URL to connect to.
 *
 * @returns `undefined` when the platform refuses the URL for the length or the scheme; `null` when
 *   the connection cannot be started.
 */
export function targetOf(url: string, behaviour: Behaviour): string | null | undefined {
  if (url.length > behaviour.maxUrlLength) return undefined
  const [, given, rest = ''] = /^([^:/]*):\/\/(.*)$/s.exec(url) ?? []
  const scheme = schemeOf(given, behaviour)
  return scheme && joined(scheme, rest)
}

/** Returns the scheme of the connection. Early versions take `https:` for `wss:`, the rest for `ws:`. */
function schemeOf(given: string | undefined, { checksScheme }: Behaviour): string | undefined {
  if (given === undefined) return undefined
  if (checksScheme) return given === 'ws' || given === 'wss' ? given : undefined
  return given === 'wss' || given === 'https' ? 'wss' : 'ws'
}

/**
 * Returns a URL by the parts that libwebsockets reads: host, port, and all the rest as the path, a
 * fragment included.
 *
 * @param rest The URL behind `://`.
 * @returns `null` for a host or a port without a server.
 */
function joined(scheme: string, rest: string): string | null {
  const [, host = '', port, path = ''] = /^(\[[^\]]*\]|[^/?#:]*)(?::([^/?#]*))?(.*)$/s.exec(rest)!
  if (host === '' || (!ADDRESS.test(host) && NO_HOST.test(host))) return null
  if (port !== undefined && !isPort(port)) return null
  const at = port === undefined || port === DEFAULT_PORTS[scheme] ? host : `${host}:${port}`
  return `${scheme}://${at}${path.startsWith('/') ? path : `/${path}`}`
}

const isPort = (text: string) => /^\d+$/.test(text) && Number(text) > 0 && Number(text) <= LAST_PORT
