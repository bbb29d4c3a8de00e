/** What every client of the protocol sends (RFC 6455, section 4.1), whatever its user sets. */
const OF_THE_PROTOCOL = new Set([
  'host',
  'connection',
  'upgrade',
  'sec-websocket-key',
  'sec-websocket-version',
  'sec-websocket-extensions',
  'sec-websocket-protocol',
])

/** @param name In lower case. */
export const isOfTheProtocol = (name: string): boolean => OF_THE_PROTOCOL.has(name)
