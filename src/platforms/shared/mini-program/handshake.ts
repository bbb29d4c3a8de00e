import { isObject, type MiniProgramServices } from './contract.ts'

/**
 * Returns the headers of the handshake, without `Referer`, which no mini program may set.
 *
 * @param header Unchecked value of the program.
 * @param textOf Returns the text of a value.
 */
export function handshakeHeaders(
  services: MiniProgramServices,
  header: unknown,
  textOf: (value: unknown) => string,
): Record<string, string> {
  if (!isObject(header)) return {}
  const names = Object.keys(header)
  if (names.some(isReferer)) services.note('referer')
  const allowed = Object.entries(header).filter(([name]) => !isReferer(name))
  if (allowed.length > 0)
    services.note('header', { names: allowed.map(([name]) => name).join(', ') })
  return Object.fromEntries(allowed.map(([name, value]) => [name, textOf(value)]))
}

const isReferer = (name: string): boolean => name.toLowerCase() === 'referer'

/**
 * Returns the subprotocols of an array. A note reports other values, which are silently ignored.
 *
 * @param protocols Unchecked value of the program.
 * @param takesName Whether a single name stands for the array of it.
 */
export function subprotocols(
  services: MiniProgramServices,
  protocols: unknown,
  takesName = false,
): string[] {
  if (Array.isArray(protocols)) return protocols as string[]
  if (protocols !== undefined) services.note('protocols not array')
  return takesName && typeof protocols === 'string' ? [protocols] : []
}
