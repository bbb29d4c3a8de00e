/** Scheme, authority, path with query, and fragment of an absolute URL. */
const PARTS = /^([a-z][a-z0-9+.-]*:)\/\/([^/?#\s]+)([^#\s]*)(#\S*)?$/i
const HOST = /^(?:[^@]*@)?(\[[0-9a-f:.]+\]|[^\s:@[\]<>^|%]+)(?::(\d{0,5}))?$/i
const DEFAULT_PORTS: Readonly<Record<string, string>> = {
  'ws:': '80',
  'http:': '80',
  'wss:': '443',
  'https:': '443',
}

/** The parts of `URL` that a WebSocket needs, for engines without the class. No relative URLs. */
class URL {
  protocol: string
  readonly host: string
  readonly hash: string
  readonly #rest: string

  /** @throws TypeError For anything but an absolute URL with a host. */
  constructor(text: string) {
    const parts = PARTS.exec(text.trim())
    const host = parts && HOST.exec(parts[2]!)
    if (!parts || !host || Number(host[2] ?? 0) > 65535) throw new TypeError('Invalid URL')
    this.protocol = parts[1]!.toLowerCase()
    const port = host[2] && String(Number(host[2]))
    const isDefault = !port || port === DEFAULT_PORTS[this.protocol]
    this.host = host[1]!.toLowerCase() + (isDefault ? '' : `:${port}`)
    this.#rest = encodeURI(decoded(parts[3]!.startsWith('/') ? parts[3]! : `/${parts[3]!}`))
    this.hash = parts[4] ?? ''
  }

  get origin(): string {
    return `${this.protocol}//${this.host}`
  }

  get href(): string {
    return this.origin + this.#rest + this.hash
  }
}

/** Keeps escapes that are there already from being escaped again. */
function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

export const StandInURL = URL as unknown as typeof globalThis.URL
