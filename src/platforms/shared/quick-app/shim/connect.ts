import type { ClientConnection, ClientEvents, ClientRequest } from '../../../../client/contract.ts'
import { offerOf } from '../../../../client/offer.ts'
import { createRecord } from '../../record.ts'
import type { Services } from './services.ts'

/** Arguments of `create` in the form for the network. */
export type ConnectRequest = ClientRequest

/** Reads the argument of `create`, and raises a note for a header that the document forbids. */
export function toConnectRequest(
  { note, dialect }: Services,
  options: Readonly<Record<string, unknown>>,
): ConnectRequest {
  const headers = createRecord<Record<string, string>>()
  for (const [name, value] of Object.entries(options.header ?? {})) {
    const lower = name.toLowerCase()
    const isReferer = lower === 'referer'
    if (isReferer) note('referer header')
    // The engine sends what its document forbids.
    if (isReferer && !dialect.isEngine) continue
    headers[lower] = Array.isArray(value) ? value.join(', ') : String(value)
  }
  return {
    url: typeof options.url === 'string' ? options.url : '',
    protocols: protocolsOf(options.protocols, dialect.isEngine),
    headers,
  }
}

/** Reads the subprotocols; the engine takes an array and nothing else. */
function protocolsOf(value: unknown, isEngine: boolean): string[] {
  if (isEngine && !Array.isArray(value)) return []
  return [value ?? []].flat().map(String)
}

/**
 * Starts connecting.
 *
 * @returns `undefined` for an unusable URL.
 */
export function connect(
  { host, note, dialect }: Services,
  request: ConnectRequest,
  events: ClientEvents,
): ClientConnection | undefined {
  const { isEngine } = dialect
  const url = targetOf(request.url, isEngine ? ENGINE_SCHEMES : SCHEMES)
  if (url !== undefined) {
    if (isEngine && /^http/i.test(request.url)) note('http url')
    return host.client.connect({ ...request, url }, events)
  }
  note('cannot connect', { url: request.url })
  return undefined
}

/**
 * Returns whether a client may open with the server's choice: with none, or with a subprotocol that
 * the program asked for (RFC 6455, section 4.1).
 */
export const isOffered = (protocol: string, request: ConnectRequest): boolean =>
  protocol === '' || offerOf(request).protocols.includes(protocol)

/**
 * Returns the text that the engine returns in place of a connection, in the words of its HTTP
 * client; `undefined` for a URL that can be used.
 */
export function refusalOf({ url }: ConnectRequest): string | undefined {
  if (targetOf(url, ENGINE_SCHEMES) !== undefined) return undefined
  if (url === '') return 'No value for url'
  const [, scheme] = /^([a-z][a-z\d+.-]*):/i.exec(url) ?? []
  const expected = "Expected URL scheme 'http' or 'https' but"
  if (scheme === undefined) return `${expected} no scheme was found for ${url.slice(0, 6)}`
  if (!ENGINE_SCHEMES.has(scheme.toLowerCase())) return `${expected} was '${scheme}'`
  return `Invalid URL host: "${url.replace(/^[^:]*:\/*/, '').replace(/[/?#].*$/s, '')}"`
}

/** Schemes of connections, by the scheme of the URL: those of the documents. */
const SCHEMES: ReadonlyMap<string, string> = new Map([
  ['ws', 'ws'],
  ['wss', 'wss'],
])

/** The same in the engine, whose HTTP client takes its own schemes, too. */
const ENGINE_SCHEMES: ReadonlyMap<string, string> = new Map([
  ...SCHEMES,
  ['http', 'ws'],
  ['https', 'wss'],
])

/** Scheme, host and port, then path and query; a fragment stays on the device. */
const PARTS =
  /^(\w+):\/\/((?:\[[\da-f:.]+\]|[^\s/?#%:<>@[\\\]^`{|}]+)(?::\d{1,5})?)([/?][^#]*)?(?:#.*)?$/is

/** Returns the URL to connect to; `undefined` for another scheme, or without a host. */
function targetOf(text: string, schemes: ReadonlyMap<string, string>): string | undefined {
  const [, scheme = '', authority, path = '/'] = PARTS.exec(text) ?? []
  const target = schemes.get(scheme.toLowerCase())
  if (target === undefined) return undefined
  return `${target}://${authority}${path.startsWith('/') ? path : `/${path}`}`
}
