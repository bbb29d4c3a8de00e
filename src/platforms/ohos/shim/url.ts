import type { Behaviour } from './behaviour.ts'

/** Placeholder for the server in the document's samples. */
export const PLACEHOLDER = 'ws://'

/** Where the placeholder leads instead. */
export const PLACEHOLDER_TARGET = 'ws://placeholder.example/'

/**
 * Returns the URL to connect to.
 *
 * @returns `undefined` when the platform refuses the URL for the length or the scheme. The result
 *   may still be an invalid URL.
 */
export function targetOf(url: string, behaviour: Behaviour): string | undefined {
  if (url.length > behaviour.maxUrlLength) return undefined
  if (behaviour.checksScheme) return /^wss?:\/\//.test(url) ? url : undefined
  const [, scheme, rest] = /^([^:/]*):\/\/(.*)$/s.exec(url) ?? []
  if (scheme === undefined) return undefined
  return scheme === 'wss' || scheme === 'https' ? `wss://${rest}` : `ws://${rest}`
}
