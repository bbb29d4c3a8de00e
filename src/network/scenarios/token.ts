import type { Handshake, HandshakeAnswer, ScenarioServer } from '../contract.ts'
import { query } from './query.ts'

/** The only token known to the server. */
const TOKEN = 'letmein'
const SCHEME = 'Bearer '
/** Prefix of a subprotocol with a token. */
const PREFIX = 'token.'

const UNAUTHORIZED = 401
const FORBIDDEN = 403
/** Base of the close codes for an HTTP status after a connection is opened first. */
const AS_CLOSE_CODE = 4000

/** Where a client can put a token. A browser can set no header. */
const PLACES: Readonly<Record<string, (handshake: Handshake) => string | undefined>> = {
  query: (handshake) => query(handshake, 'token'),
  header({ headers }) {
    const value = headers.authorization
    return value?.startsWith(SCHEME) ? value.slice(SCHEME.length) : undefined
  },
  protocol: ({ protocols }) =>
    protocols.find((protocol) => protocol.startsWith(PREFIX))?.slice(PREFIX.length),
}

/** The three ways for clients to authenticate, and the treatment of unauthenticated clients. */
export const token: ScenarioServer = {
  handshake(handshake) {
    const { status } = check(handshake)
    if (status === undefined || query(handshake, 'refuse') === 'close') return choose(handshake)
    return { accept: false, status }
  },
  connection(socket) {
    const { place, status } = check(socket.handshake)
    if (status !== undefined) {
      const reason = status === UNAUTHORIZED ? 'token missing' : 'wrong token'
      return socket.close({ code: AS_CLOSE_CODE + status, reason })
    }
    socket.send(`welcome, token by ${place}`)
    socket.on('message', (data) => socket.send(data))
  },
}

/** Finds a client's token. @returns The token's place, or the HTTP status of the refusal. */
function check(handshake: Handshake): { place?: string; status?: number } {
  const only = query(handshake, 'in')
  for (const [place, read] of Object.entries(PLACES)) {
    if (only !== undefined && only !== place) continue
    const found = read(handshake)
    if (found !== undefined) return found === TOKEN ? { place } : { status: FORBIDDEN }
  }
  return { status: UNAUTHORIZED }
}

/** Chooses a subprotocol. A token is not a usable protocol, so any other offer is preferred. */
function choose({ protocols }: Handshake): HandshakeAnswer {
  const protocol = protocols.find((offered) => !offered.startsWith(PREFIX)) ?? protocols[0]
  return protocol === undefined ? { accept: true } : { accept: true, protocol }
}
