import type { Services } from './services.ts'

/**
 * The headers that go out with the handshake. `Referer` may not be set; that H5 sends none of them
 * is raised as a note.
 *
 * @param header What the program passed, unchecked.
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
 * The subprotocols to offer: those of an array that has any. A string, which H5 passes over without
 * a word, is raised as a note.
 *
 * @param protocols What the program passed, unchecked.
 */
export function subprotocols(services: Services, protocols: unknown): string[] | undefined {
  if (Array.isArray(protocols)) return protocols.length > 0 ? (protocols as string[]) : undefined
  if (protocols !== undefined) services.note('taro.protocols-not-array')
  return undefined
}
