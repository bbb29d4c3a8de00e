import type { ClientRequest } from '../client/contract.ts'
import { toUSVString } from '../client/payload.ts'
import { isOfTheProtocol } from '../client/protocol-headers.ts'
import type { Realm } from './realm.ts'

type ErrorRealm = Pick<Realm, 'DOMException' | 'URL'>

const CONTEXT = "Failed to construct 'WebSocket': "
const WEB_SOCKET_SCHEME: Readonly<Record<string, string>> = {
  'ws:': 'ws:',
  'wss:': 'wss:',
  'http:': 'ws:',
  'https:': 'wss:',
}
/** A token in HTTP (RFC 9110, section 5.6.2). */
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/

/**
 * Reads the arguments of the standard's constructor and the additional third argument.
 *
 * @param baseUrl Base of a relative URL; without a base, such a URL is invalid.
 * @throws DOMException `SyntaxError`, worded as in Chromium; TypeError when conversion fails.
 */
export function readHandshake(
  url: unknown,
  protocols: unknown,
  options: unknown,
  baseUrl: string | undefined,
  realm: ErrorRealm,
): ClientRequest {
  const href = readUrl(url, baseUrl, realm)
  return { url: href, protocols: readProtocols(protocols, realm), headers: readHeaders(options) }
}

/**
 * Resolves a WebSocket URL to an absolute URL.
 *
 * @throws DOMException `SyntaxError` for a value rejected by the standard.
 */
export function readUrl(value: unknown, baseUrl: string | undefined, realm: ErrorRealm): string {
  const text = toUSVString(value)
  let url: URL
  try {
    url = new realm.URL(text, baseUrl)
  } catch {
    throw syntaxError(`The URL '${text}' is invalid.`, realm)
  }
  const scheme = WEB_SOCKET_SCHEME[url.protocol]
  if (!scheme) {
    throw syntaxError(
      `The URL's scheme must be either 'http', 'https', 'ws', or 'wss'. '${url.protocol.slice(0, -1)}' is not allowed.`,
      realm,
    )
  }
  if (url.href.includes('#')) {
    throw syntaxError(
      `The URL contains a fragment identifier ('${url.hash.slice(1)}'). Fragment identifiers are not allowed in WebSocket URLs.`,
      realm,
    )
  }
  return scheme + url.href.slice(url.protocol.length)
}

/**
 * Converts to Web IDL's `(DOMString or sequence<DOMString>)`, and checks the standard's
 * requirements on each item.
 */
function readProtocols(value: unknown, realm: ErrorRealm): string[] {
  if (value === undefined) return []
  const protocols = isSequence(value) ? Array.from(value, asString) : [asString(value)]
  const seen = new Set<string>()
  for (const protocol of protocols) {
    if (!TOKEN.test(protocol)) {
      throw syntaxError(`The subprotocol '${escape(protocol)}' is invalid.`, realm)
    }
    if (seen.has(protocol)) {
      throw syntaxError(`The subprotocol '${escape(protocol)}' is duplicated.`, realm)
    }
    seen.add(protocol)
  }
  return protocols
}

function isSequence(value: unknown): value is Iterable<unknown> {
  const isObject = (typeof value === 'object' && value !== null) || typeof value === 'function'
  return isObject && (value as Partial<Iterable<unknown>>)[Symbol.iterator] != null
}

/** Converts to a string, but not by `String(value)`, which takes a symbol. */
const asString = (value: unknown) => `${value as string}`

/** Escapes unprintable characters, as Chromium's messages do. */
const escape = (text: string) =>
  text.replace(/[^\x20-\x5b\x5d-\x7e]/g, (unit) =>
    unit === '\\' ? '\\\\' : `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  )

/**
 * Reads header names in lower case, as HTTP compares names; of two that differ only in case, the
 * last counts. Headers of the protocol are the client's own business.
 */
function readHeaders(options: unknown): Record<string, string> {
  const { headers } = (options ?? {}) as { headers?: Record<string, unknown> }
  const read: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers ?? {})) {
    const lower = name.toLowerCase()
    const text = asString(value)
    if (!isOfTheProtocol(lower)) read[lower] = text
  }
  return read
}

const syntaxError = (message: string, { DOMException }: ErrorRealm) =>
  new DOMException(CONTEXT + message, 'SyntaxError')
