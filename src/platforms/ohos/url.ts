import type { Behaviour } from './behaviour.ts'

/** What the document's samples write where a program names its server. */
export const PLACEHOLDER = 'ws://'

/** Where the placeholder leads instead. */
export const PLACEHOLDER_TARGET = 'ws://placeholder.example/'

/**
 * @returns The URL to connect to, or `undefined` when the platform refuses this one for its length
 *   or scheme. What comes back need not be a valid URL yet.
 */
export function targetOf(url: string, behaviour: Behaviour): string | undefined {
  if (url.length > behaviour.maxUrlLength) return undefined
  if (behaviour.checksScheme) return /^wss?:\/\//.test(url) ? url : undefined
  const [, scheme, rest] = /^([^:/]*):\/\/(.*)$/s.exec(url) ?? []
  if (scheme === undefined) return undefined
  return scheme === 'wss' || scheme === 'https' ? `wss://${rest}` : `ws://${rest}`
}
