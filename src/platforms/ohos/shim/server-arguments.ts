/** A client of a server, as a program names it. */
export interface ClientAddress {
  readonly clientIP: string
  readonly clientPort: number
}

/** Settings of a server, each of the right type. */
export interface ServerConfig {
  readonly ip: string
  readonly port: number
  readonly maxClients: number
  readonly maxPerClient: number
  readonly protocol: string
  readonly certificate: string
}

/** Reads the argument of `start`; a setting of another type counts as missing. */
export function readConfig(args: readonly unknown[]): ServerConfig | undefined {
  const [config] = args
  if (args.length !== 1 || typeof config !== 'object' || config === null) return undefined
  const given = config as Readonly<Record<string, unknown>>
  const { certPath } = (given.serverCert ?? {}) as { certPath?: unknown }
  return {
    ip: text(given.serverIP),
    port: count(given.serverPort),
    maxClients: count(given.maxConcurrentClientsNumber),
    maxPerClient: count(given.maxConnectionsForOneClient),
    protocol: text(given.protocol),
    certificate: text(certPath),
  }
}

/** Reads a client's address: an object with a text and a number. */
export function readAddress(value: unknown): ClientAddress | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { clientIP, clientPort } = value as Partial<ClientAddress>
  const isAddress = typeof clientIP === 'string' && typeof clientPort === 'number'
  return isAddress ? { clientIP, clientPort } : undefined
}

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/
const IPV6 = /^[\da-f:]*:[\da-f:.]*$/i

/** Returns whether a text is an address of IPv4 or IPv6. */
export const isAddress = (ip: string): boolean => IPV4.test(ip) || IPV6.test(ip)

const text = (value: unknown) => (typeof value === 'string' ? value : '')
const count = (value: unknown) => (typeof value === 'number' ? value : 0)
