import type { Handshake, HandshakeAnswer, ScenarioServer } from '../contract.ts'
import { query } from './query.ts'

/** The one token that the server knows. */
const TOKEN = 'letmein'
const SCHEME = 'Bearer '
/** Begins the subprotocol that carries a token. */
const PREFIX = 'token.'

const UNAUTHORIZED = 401
const FORBIDDEN = 403
/** What stands for an HTTP status where a connection is opened first. */
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

/** The three ways in which clients show who they are, and what happens to those who do not. */
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

/** Finds a client's token. @returns Where it was, or the HTTP status that refuses the client. */
function check(handshake: Handshake): { place?: string; status?: number } {
  const only = query(handshake, 'in')
  for (const [place, read] of Object.entries(PLACES)) {
    if (only !== undefined && only !== place) continue
    const found = read(handshake)
    if (found !== undefined) return found === TOKEN ? { place } : { status: FORBIDDEN }
  }
  return { status: UNAUTHORIZED }
}

/** A token is no protocol to speak, so any other that the client offers is preferred to it. */
function choose({ protocols }: Handshake): HandshakeAnswer {
  const protocol = protocols.find((offered) => !offered.startsWith(PREFIX)) ?? protocols[0]
  return protocol === undefined ? { accept: true } : { accept: true, protocol }
}
