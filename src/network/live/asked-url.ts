import type { Handshake } from '../contract.ts'

/** Header of a rerouted client with the URL requested by the program. */
export const ASKED_URL = 'x-polysocket-asked-url'

/** Returns a handshake with the URL requested by the program, if the client reports rerouting. */
export function withAskedUrl(handshake: Handshake): Handshake {
  const { [ASKED_URL]: url = handshake.url, ...headers } = handshake.headers
  return { ...handshake, url, headers }
}
