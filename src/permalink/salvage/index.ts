import type { Scenario } from '../../scenario/scenario.ts'
import { fromBase64Url } from '../base64url.ts'
import { inflate } from '../deflate.ts'
import { isShallow } from '../json-depth.ts'
import { MAX_DEPTH, MAX_FILES, MAX_JSON_BYTES, MAX_PAYLOAD_CHARACTERS } from '../limits.ts'
import { closeJson } from './close-json.ts'
import { lenientScenario } from './lenient.ts'

/** Recovered part of a damaged link. */
export interface Salvaged {
  readonly scenario: Scenario
  /** Unusable fields and files. */
  readonly lost: readonly string[]
  /** Name of the file without an end, if any. */
  readonly cut?: string
}

/**
 * Recovers a link refused by {@link decodeScenario}: the files up to the damage, and every valid
 * setting. Bounds are the same as for decoding.
 *
 * @param hash With or without the `#`.
 * @param platform Default for a link without a platform.
 * @returns `undefined` when no file could be recovered.
 */
export async function salvageScenario(
  hash: string,
  platform: string,
): Promise<Salvaged | undefined> {
  const payload = payloadIn(hash)
  if (payload.length < 2 || payload.length > MAX_PAYLOAD_CHARACTERS) return undefined
  const { bytes, error } = await inflate(fromBase64Url(payload), MAX_JSON_BYTES)
  if (error?.kind === 'too-large' || error?.kind === 'too-slow') return undefined
  if (!isShallow(bytes, MAX_DEPTH)) return undefined
  // Streaming leaves out a last character of which bytes are missing.
  const text = new TextDecoder().decode(bytes, { stream: true })
  const { json, cut } = error ? closeJson(text) : { json: text, cut: false }
  const parsed = parse(json)
  const found = lenientScenario(parsed, platform, MAX_FILES)
  if (!found) return undefined
  const last = cut ? lastFile(parsed) : undefined
  return { ...found, ...(last && last in found.scenario.files && { cut: last }) }
}

/**
 * Returns the payload of a link of any version, without additions by mail or chat: line breaks
 * inside, a full stop or the rest of the sentence at the end.
 */
function payloadIn(hash: string): string {
  const [, payload = ''] = /^#?\d{1,6}\.([\w\s-]*)/.exec(hash) ?? []
  const letters = payload.replace(/\s/g, '')
  return letters.length % 4 === 1 ? letters.slice(0, -1) : letters
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** Returns the file at the end of a text; `undefined` when the text ends in another field. */
function lastFile(parsed: unknown): string | undefined {
  const [key, files] = Object.entries((parsed ?? {}) as object).at(-1) ?? []
  return key === 'files' ? Object.keys(files as object).at(-1) : undefined
}
