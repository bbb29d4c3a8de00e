import type { PlatformHost } from '../../../contract.ts'

/**
 * Reads the headers of the constructor's third argument. Prints the warnings of React Native for
 * any other option.
 *
 * @returns Names in lower case. Values other than text are left out, as on Android.
 */
export function readHeaders(
  options: unknown,
  { warn }: Pick<PlatformHost['console'], 'warn'>,
): Record<string, string> {
  const { headers, origin, ...others } = Object(options) as Readonly<Record<string, unknown>>
  const given: Record<string, unknown> = { ...Object(headers) }
  if (typeof origin === 'string') {
    warn(
      'Specifying `origin` as a WebSocket connection option is deprecated. Include it under `headers` instead.',
    )
    given.origin = origin
  }
  const unknown = Object.keys(others)
  if (unknown.length > 0) {
    warn(
      `Unrecognized WebSocket connection option(s) \`${unknown.join('`, `')}\`. Did you mean to put these under \`headers\`?`,
    )
  }
  const read: Record<string, string> = {}
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === 'string') read[name.toLowerCase()] = value
  }
  return read
}
