import type { HandshakeOptions, WebSocketConstructor } from '../web-socket.ts'
import { isTrusted } from './hearing.ts'
import { SENT_AT_ONCE, SENT_BYTES, SENT_PER_MILLISECOND } from './limits.ts'
import { sizeOf } from './payload.ts'
import {
  apply,
  captureGetter,
  construct,
  indexOf,
  match,
  now,
  put,
  slice,
  uncurry,
} from './primordials.ts'
import { RateAllowance } from './rate-allowance.ts'

const listen = uncurry(EventTarget.prototype.addEventListener)
const ParsedURL = URL
const partOf = {
  href: captureGetter(URL.prototype, 'href')!,
  protocol: captureGetter(URL.prototype, 'protocol')!,
  host: captureGetter(URL.prototype, 'host')!,
  hostname: captureGetter(URL.prototype, 'hostname')!,
} as const

/** The target of live connections, and the receiver of notes. */
export interface LiveRoute {
  /** Target of every connection; the program's own URLs when empty. */
  readonly url: string
  /** Scheme and host of every address allowed by the frame's policy, e.g. `wss://echo.example`. */
  readonly reach: readonly string[]
  /** Protocol of the page, e.g. `https:`. */
  readonly pageProtocol: string
  note(id: string, values?: Readonly<Record<string, string>>): void
}

/**
 * Creates a class of the browser's own sockets, connecting to the user's target. A program sees the
 * requested URL; notes report the actual target, and the reason for a failed connection where the
 * browser, to protect the user, gives none.
 */
export function routeSockets(
  Native: WebSocketConstructor,
  { url: server, reach, pageProtocol, note }: LiveRoute,
): WebSocketConstructor {
  const nativeUrl = captureGetter(Native.prototype, 'url')!
  const rerouted = { __proto__: null } as unknown as Record<string, boolean>
  const pace = new RateAllowance(SENT_AT_ONCE, SENT_PER_MILLISECOND)

  class Routed extends Native {
    readonly #asked: string

    constructor(url: string | URL, protocols?: string | string[], options?: HandshakeOptions) {
      // Converted once: an object of the program's may say something else the second time.
      const text = `${url as string}`
      const asked = server ? askedUrl(text) : undefined
      const target = asked === undefined ? text : withQuery(server, asked)
      try {
        super(target, protocols === undefined ? [] : protocols)
      } catch (error) {
        // Chromium refuses mixed content at once and not by an event.
        if ((error as Error).name === 'SecurityError')
          note(failureNote(target, pageProtocol, reach), { url: target })
        throw error
      }
      this.#asked = asked ?? (nativeUrl(this) as string)
      if (asked !== undefined && !rerouted[asked]) {
        put(rerouted, asked, true)
        note('network.live-url', { url: text, server })
      }
      if (hasHeaders(options)) note('network.headers-dropped')
      this.#explain(nativeUrl(this) as string)
    }

    override get url(): string {
      return this.#asked
    }

    override send(...values: Parameters<WebSocket['send']>): void {
      const cost = 1 + sizeOf(values[0]) / SENT_BYTES
      // The program waits, and not its messages: what it sees of the socket is as ever.
      while (!pace.take(now(), cost));
      apply(super.send, this, values)
    }

    /** Raises a note with the reason, when the connection never opens. */
    #explain(target: string): void {
      let settled = false
      listen(this, 'open', (event) => {
        if (isTrusted(event) === true) settled = true
      })
      listen(this, 'error', (event) => {
        if (settled || isTrusted(event) !== true) return
        settled = true
        note(failureNote(target, pageProtocol, reach), { url: target })
      })
    }
  }
  return Routed as unknown as WebSocketConstructor
}

/**
 * Returns the server's URL with the program's query appended, for scenarios to read; the server's
 * own query comes first.
 */
function withQuery(server: string, asked: string): string {
  const query = indexOf(asked, '?')
  return query < 0 || indexOf(server, '?') >= 0 ? server : server + slice(asked, query)
}

/**
 * Returns the URL in the standard's form. A URL not valid for a socket is not rerouted; the browser
 * itself refuses the URL.
 */
function askedUrl(text: string): string | undefined {
  const url = parse(text)
  if (!url || indexOf(url.href, '#') >= 0) return undefined
  const { protocol, href } = url
  if (protocol === 'ws:' || protocol === 'wss:') return href
  if (protocol === 'http:') return 'ws' + slice(href, 4)
  return protocol === 'https:' ? 'wss' + slice(href, 5) : undefined
}

interface UrlParts {
  readonly href: string
  readonly protocol: string
  readonly host: string
  readonly hostname: string
}

/** Returns the parts of a URL, bypassing any replacement of the getters by the program. */
function parse(text: string): UrlParts | undefined {
  let url: object
  try {
    url = construct(ParsedURL, [text]) as object
  } catch {
    // The browser's own constructor reports it.
    return undefined
  }
  return {
    href: partOf.href(url) as string,
    protocol: partOf.protocol(url) as string,
    host: partOf.host(url) as string,
    hostname: partOf.hostname(url) as string,
  }
}

function hasHeaders(options: HandshakeOptions | undefined): boolean {
  for (const _name in options?.headers) return true
  return false
}

function isReachable(source: string, reach: readonly string[]): boolean {
  for (let index = 0; index < reach.length; index++) if (reach[index] === source) return true
  return false
}

/** Returns the likeliest reason for a connection's failure before opening. */
export function failureNote(
  target: string,
  pageProtocol: string,
  reach: readonly string[],
): string {
  const address = askedUrl(target)
  const url = address === undefined ? undefined : parse(address)
  if (!url) return 'network.refused'
  const { protocol, host, hostname } = url
  if (!isReachable(`${protocol}//${host}`, reach)) {
    return match(/^\[/, host) ? 'network.ip-address-blocked' : 'network.not-named'
  }
  const secure = pageProtocol === 'https:'
  const loopback = isLoopback(hostname)
  if (secure && protocol === 'ws:' && !loopback) return 'network.mixed-content'
  // A page that came over https is on a public host, from which this machine is guarded too.
  if (isPrivate(hostname) || (loopback && secure)) return 'network.private-address'
  return 'network.refused'
}

const isLoopback = (host: string): boolean =>
  match(/^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/, host) !== null

/** Matches RFC 1918, RFC 3927, RFC 4193, RFC 4291 and names of the local network. */
const isPrivate = (host: string): boolean => match(PRIVATE_HOST, host) !== null
const PRIVATE_HOST =
  /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|\[f[cd]|\[fe[89ab]|.+\.local$)/
