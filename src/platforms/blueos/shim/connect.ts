import type { ClientConnection, ClientEvents, ClientRequest } from '../../../client/contract.ts'
import { offerOf } from '../../../client/offer.ts'
import { createRecord } from '../../shared/record.ts'
import type { Services } from './services.ts'

/** Arguments of `create` in the form for the network. */
export type ConnectRequest = ClientRequest

/** Reads the argument of `create`, and raises a note for a header that the platform refuses. */
export function toConnectRequest(
  { note }: Services,
  options: Readonly<Record<string, unknown>>,
): ConnectRequest {
  const headers = createRecord<Record<string, string>>()
  for (const [name, value] of Object.entries(options.header ?? {})) {
    const lower = name.toLowerCase()
    if (lower === 'referer') note('blueos.referer-header')
    else headers[lower] = Array.isArray(value) ? value.join(', ') : String(value)
  }
  return {
    url: typeof options.url === 'string' ? options.url : '',
    protocols: [options.protocols ?? []].flat().map(String),
    headers,
  }
}

/**
 * Starts connecting.
 *
 * @returns `undefined` for an unusable URL, because `create` never throws.
 */
export function connect(
  { host, note }: Services,
  request: ConnectRequest,
  events: ClientEvents,
): ClientConnection | undefined {
  const url = targetOf(request.url)
  if (url !== undefined) return host.client.connect({ ...request, url }, events)
  note('blueos.cannot-connect', { url: request.url })
  return undefined
}

/**
 * Returns whether a client may open with the server's choice: with none, or with a subprotocol that
 * the program asked for (RFC 6455, section 4.1).
 */
export const isOffered = (protocol: string, request: ConnectRequest): boolean =>
  protocol === '' || offerOf(request).protocols.includes(protocol)

/** Scheme, host and port, then path and query; a fragment stays on the device. */
const PARTS =
  /^(wss?:\/\/)((?:\[[\da-f:.]+\]|[^\s/?#%:<>@[\\\]^`{|}]+)(?::\d{1,5})?)([/?][^#]*)?(?:#.*)?$/is

/** Returns the URL to connect to; `undefined` for another scheme, or without a host. */
function targetOf(text: string): string | undefined {
  const [, scheme, authority, path = '/'] = PARTS.exec(text) ?? []
  if (scheme === undefined) return undefined
  return `${scheme.toLowerCase()}${authority}${path.startsWith('/') ? path : `/${path}`}`
}
