import type { NetworkAccess } from './document.ts'

/** What a program of live mode may connect to: what its banner shows and its policy allows. */
export interface Reach {
  /** Hosts with their ports, each once, in the order in which they are named. */
  readonly hosts: readonly string[]
  /** The sources of `connect-src` that allow those hosts and nothing else. */
  readonly sources: readonly string[]
  /** Addresses that are named and that no policy can express, e.g. one with an IPv6 host. */
  readonly refused: readonly string[]
}

/** As much of a scenario as decides what its program may reach. */
export interface Reaching {
  readonly server: { readonly mode: 'simulated' | 'live'; readonly url: string }
  /** Source by file name. */
  readonly files: Readonly<Record<string, string>>
}

/** Hosts of one program; more would make a banner that nobody reads. */
const MAX_HOSTS = 50

/** An address of a socket anywhere, and one of HTTP where a string begins with it. */
const ADDRESS = /\bwss?:\/\/[^\s'"`<>\\)]+|(?<=['"`])https?:\/\/[^\s'"`<>\\)]+/gi

/** Hosts that a content policy can name. It has no form for an IPv6 address. */
const NAMEABLE = /^(?!-)[a-z\d.-]+(?::\d+)?$/

const SOCKET_SCHEMES: Readonly<Record<string, string>> = {
  'ws:': 'ws:',
  'wss:': 'wss:',
  'http:': 'ws:',
  'https:': 'wss:',
}

/**
 * Returns the address that a `WebSocket` connects to for a URL: absolute, `http:` as `ws:` and
 * `https:` as `wss:`, without user name and password.
 *
 * @returns `undefined` for a URL that no `WebSocket` accepts.
 */
export function socketAddress(url: string): URL | undefined {
  if (!URL.canParse(url)) return undefined
  const address = new URL(url)
  const scheme = Object.hasOwn(SOCKET_SCHEMES, address.protocol)
    ? SOCKET_SCHEMES[address.protocol]
    : undefined
  if (!scheme || address.href.includes('#') || address.host === '') return undefined
  address.protocol = scheme
  return address
}

/**
 * Returns what a program may reach. In simulated mode that is nothing. In live mode it is the
 * server that the user named, or, where none is named, the hosts in the text of the files. An
 * address that a program puts together while it runs is not among them.
 */
export function reachOf({ server, files }: Reaching): Reach {
  if (server.mode === 'simulated') return { hosts: [], sources: [], refused: [] }
  const url = server.url.trim()
  const named = url ? [url] : Object.values(files).flatMap((text) => text.match(ADDRESS) ?? [])
  const sources = new Map<string, string>()
  const refused = new Set<string>()
  for (const candidate of named) {
    const address = socketAddress(candidate)
    const isNameable = address && NAMEABLE.test(address.host)
    if (isNameable && sources.size < MAX_HOSTS) {
      sources.set(`${address.protocol}//${address.host}`, address.host)
    } else if (address || url) refused.add(address?.host ?? candidate)
  }
  const hosts = [...new Set(sources.values())]
  return { hosts, sources: [...sources.keys()], refused: [...refused] }
}

/** Returns what the frame of a scenario's program may reach. */
export const accessOf = (scenario: Reaching): NetworkAccess => ({
  mode: scenario.server.mode,
  sources: reachOf(scenario).sources,
})
