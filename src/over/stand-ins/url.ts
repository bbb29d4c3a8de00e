import { toUSVString } from '../../client/payload.ts'
import { readHost } from './host.ts'

const DEFAULT_PORTS: Readonly<Record<string, string>> = {
  'ws:': '80',
  'http:': '80',
  'wss:': '443',
  'https:': '443',
}

/* Characters written as escapes, per part of a URL. */
const IN_PATH = /[\0- "#<>?^`{}\x7f-\u{10ffff}]/gu
const IN_QUERY = /[\0- "#'<>\x7f-\u{10ffff}]/gu
const IN_FRAGMENT = /[\0- "<>`\x7f-\u{10ffff}]/gu
const IN_CREDENTIALS = /[\0- "#/:;<=>?@[\\\]^`{|}\x7f-\u{10ffff}]/gu
/** Not part of a URL. */
const AROUND = /^[\0- ]+|[\0- ]+$/g
const WITHIN = /[\t\n\r]/g

const SCHEME = /^([a-z][a-z\d+.-]*):([^]*)$/i
const REST = /^([^?#]*)(\?[^#]*)?(#[^]*)?$/
const AUTHORITY = /^[/\\]*([^/\\?#]*)([^]*)$/
const HOST_AND_PORT = /^(\[[^\]]*\]|[^:[]*)(?::(\d*))?$/
const DOT = /^(?:\.|%2e)$/i
const DOUBLE_DOT = /^(?:\.|%2e){2}$/i

interface Parts {
  readonly protocol: string
  readonly credentials: string
  readonly host: string
  readonly path: string
  readonly query: string
  readonly fragment: string
}

/**
 * The parts of `URL` that a WebSocket needs, for engines without the class: URLs of `ws:`, `wss:`,
 * `http:` and `https:`. Of any other URL, only the scheme is read.
 */
class URL {
  readonly #parts: Parts

  /** @throws TypeError For anything but an absolute URL, or a relative URL with a base. */
  constructor(text: string, base?: string) {
    this.#parts = parse(text, base === undefined ? undefined : parse(base))
  }

  get protocol(): string {
    return this.#parts.protocol
  }

  get host(): string {
    return this.#parts.host
  }

  get hash(): string {
    const { fragment } = this.#parts
    return fragment === '#' ? '' : fragment
  }

  get origin(): string {
    return `${this.protocol}//${this.host}`
  }

  get href(): string {
    const { protocol, credentials, host, path, query, fragment } = this.#parts
    return `${protocol}//${credentials}${host}${path}${query}${fragment}`
  }
}

function parse(input: string, base?: Parts): Parts {
  const text = toUSVString(input).replace(AROUND, '').replace(WITHIN, '')
  const [, scheme, afterScheme] = SCHEME.exec(text) ?? []
  const protocol = scheme === undefined ? base?.protocol : `${scheme.toLowerCase()}:`
  if (protocol === undefined) throw new TypeError('Invalid URL')
  const rest = afterScheme ?? text
  if (!(protocol in DEFAULT_PORTS)) {
    return { protocol, credentials: '', host: '', path: rest, query: '', fragment: '' }
  }
  const isRelative = base?.protocol === protocol && !/^[/\\]{2}/.test(rest)
  if (isRelative) return { ...base, ...pathOf(rest, base) }
  const [, authority, after] = AUTHORITY.exec(rest)!
  return { protocol, ...authorityOf(authority!, protocol), ...pathOf(after!) }
}

function authorityOf(text: string, protocol: string) {
  const at = text.lastIndexOf('@')
  const [, name, port = ''] = HOST_AND_PORT.exec(text.slice(at + 1)) ?? []
  if (name === undefined || Number(port) > 65535) throw new TypeError('Invalid URL')
  const number = port && String(Number(port))
  const host = readHost(name) + (!number || number === DEFAULT_PORTS[protocol] ? '' : `:${number}`)
  const [user = '', ...password] = text.slice(0, Math.max(at, 0)).split(':')
  const secret = escape(password.join(':'), IN_CREDENTIALS)
  const credentials = escape(user, IN_CREDENTIALS) + (secret && `:${secret}`)
  return { host, credentials: credentials && `${credentials}@` }
}

/** Reads path, query and fragment. Missing parts are those of the base. */
function pathOf(text: string, base?: Parts) {
  const [, path = '', query, fragment = ''] = REST.exec(text)!
  const inherited = path === '' && base
  return {
    path: inherited ? inherited.path : resolved(path, base),
    query: query === undefined ? (inherited ? inherited.query : '') : escape(query, IN_QUERY),
    fragment: escape(fragment, IN_FRAGMENT),
  }
}

/** Returns an absolute path without dots. */
function resolved(path: string, base?: Parts): string {
  const folder = base ? base.path.slice(0, base.path.lastIndexOf('/') + 1) : '/'
  const segments = (/^[/\\]/.test(path) ? path : folder + path).split(/[/\\]/).slice(1)
  const kept: string[] = []
  segments.forEach((segment, index) => {
    const isDots = DOT.test(segment) || DOUBLE_DOT.test(segment)
    if (DOUBLE_DOT.test(segment)) kept.pop()
    if (!isDots) kept.push(escape(segment, IN_PATH))
    else if (index === segments.length - 1) kept.push('')
  })
  return `/${kept.join('/')}`
}

const escape = (text: string, characters: RegExp): string =>
  text.replace(characters, (found) => (found === "'" ? '%27' : encodeURIComponent(found)))

export const StandInURL = URL as unknown as typeof globalThis.URL
