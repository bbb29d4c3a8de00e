import type { Services } from './services.ts'

/**
 * Returns the headers of the handshake. `Referer` is not allowed; a note says that H5 sends no
 * headers.
 *
 * @param header Unchecked value of the program.
 */
export function handshakeHeaders(services: Services, header: unknown): Record<string, string> {
  if (typeof header !== 'object' || header === null) return {}
  const names = Object.keys(header)
  if (names.some(isReferer)) services.note('taro.referer-forbidden')
  const allowed = Object.entries(header).filter(([name]) => !isReferer(name))
  if (allowed.length > 0)
    services.note('taro.header-unsent', { names: allowed.map(([name]) => name).join(', ') })
  return Object.fromEntries(allowed.map(([name, value]) => [name, String(value)]))
}

function isReferer(name: string): boolean {
  return name.toLowerCase() === 'referer'
}

/**
 * Returns the subprotocols of a non-empty array. A note reports a string, silently ignored by H5.
 *
 * @param protocols Unchecked value of the program.
 */
export function subprotocols(services: Services, protocols: unknown): string[] | undefined {
  if (Array.isArray(protocols)) return protocols.length > 0 ? (protocols as string[]) : undefined
  if (protocols !== undefined) services.note('taro.protocols-not-array')
  return undefined
}
