import type { Scenario } from '../scenario/scenario.ts'
import { fromBase64Url } from './base64url.ts'
import { inflate } from './deflate.ts'
import { VERSION } from './encode.ts'
import { isShallow } from './json-depth.ts'
import { MAX_DEPTH, MAX_JSON_BYTES, MAX_PAYLOAD_CHARACTERS } from './limits.ts'
import { LinkError } from './link-error.ts'
import { validateScenario } from './validate.ts'

/**
 * Reads the part of a link after the `#`. Links are untrusted: size, depth and decompression time
 * are bounded, the form is checked, and no code runs.
 *
 * @param hash With or without the `#`.
 * @param parse Reads the JSON; a page runs large inputs in a worker.
 * @throws LinkError
 */
export async function decodeScenario(
  hash: string,
  parse: (bytes: Uint8Array) => Scenario | Promise<Scenario> = parseScenario,
): Promise<Scenario> {
  const payload = payloadOf(hash.replace(/^#/, ''))
  const { bytes, error } = await inflate(fromBase64Url(payload), MAX_JSON_BYTES)
  if (error) throw error
  return parse(bytes)
}

/**
 * Reads a scenario from JSON in UTF-8.
 *
 * @throws LinkError
 */
export function parseScenario(bytes: Uint8Array): Scenario {
  return validateScenario(parseJson(bytes))
}

/**
 * Parses the JSON of a payload.
 *
 * @throws LinkError `invalid`
 */
function parseJson(bytes: Uint8Array): unknown {
  if (!isShallow(bytes, MAX_DEPTH)) throw new LinkError('invalid')
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new LinkError('invalid')
  }
}

function payloadOf(hash: string): string {
  const [, version, payload] = /^(\d{1,6})\.(.*)$/s.exec(hash) ?? []
  if (version === undefined || payload === undefined) throw new LinkError('not-ours')
  if (version !== String(VERSION)) throw new LinkError('version', { version })
  if (payload.length > MAX_PAYLOAD_CHARACTERS) {
    throw new LinkError('too-large', { limit: MAX_JSON_BYTES })
  }
  if (!/^[\w-]*$/.test(payload)) throw new LinkError('invalid')
  // Of base64 no last group has one letter alone, and a deflate stream is never empty.
  if (payload.length === 0 || payload.length % 4 === 1) throw new LinkError('truncated')
  return payload
}
