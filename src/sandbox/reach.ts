import type { NetworkAccess } from './document.ts'

/** The allowed targets of a live program: shown by the banner and enforced by the policy. */
export interface Reach {
  /** Hosts with ports, each once, in the order of the text. */
  readonly hosts: readonly string[]
  /** The sources of `connect-src` for the hosts and nothing else. */
  readonly sources: readonly string[]
  /** Named addresses without an expression in a policy, e.g. with an IPv6 host. */
  readonly refused: readonly string[]
}

/** The part of a scenario that decides the program's reach. */
export interface Reaching {
  readonly server: { readonly mode: 'simulated' | 'live'; readonly url: string }
  /** Source by file name. */
  readonly files: Readonly<Record<string, string>>
}

/** Maximum number of hosts of a program; nobody would read a banner with more. */
const MAX_HOSTS = 50

/** A socket address anywhere, or an HTTP address at the beginning of a string. */
const ADDRESS = /\bwss?:\/\/[^\s'"`<>\\)]+|(?<=['"`])https?:\/\/[^\s'"`<>\\)]+/gi

/** Hosts with a form in a content policy. A policy has no form for an IPv6 address. */
const NAMEABLE = /^(?!-)[a-z\d.-]+(?::\d+)?$/

const SOCKET_SCHEMES: Readonly<Record<string, string>> = {
  'ws:': 'ws:',
  'wss:': 'wss:',
  'http:': 'ws:',
  'https:': 'wss:',
}

/**
 * Returns the address used by a `WebSocket` for a URL: absolute, `http:` as `ws:` and `https:` as
 * `wss:`, without user name and password.
 *
 * @returns `undefined` for a URL refused by `WebSocket`.
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
 * Returns the reach of a program: in simulated mode, nothing; in live mode, the server named by the
 * user, or, without such a server, the hosts in the text of the files. An address assembled by the
 * program at run time is not included.
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

/** Returns the network access for the frame of a scenario's program. */
export const accessOf = (scenario: Reaching): NetworkAccess => ({
  mode: scenario.server.mode,
  sources: reachOf(scenario).sources,
})
