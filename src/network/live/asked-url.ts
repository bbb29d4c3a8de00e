import type { Handshake } from '../contract.ts'

/** Header in which a rerouted client names the URL that its program asked for. */
export const ASKED_URL = 'x-polysocket-asked-url'

/** A handshake with the URL that the program asked for, if the client says that it was led here. */
export function withAskedUrl(handshake: Handshake): Handshake {
  const { [ASKED_URL]: url = handshake.url, ...headers } = handshake.headers
  return { ...handshake, url, headers }
}
