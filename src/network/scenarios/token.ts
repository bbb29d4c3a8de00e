import type { Handshake, HandshakeAnswer, ServerScenario } from '../contract.ts'
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
export const token: ServerScenario = {
  id: 'token',
  title: { en: 'Token', zh: '令牌' },
  summary: {
    en: 'Lets in who brings the token “letmein”: as ?token=…, as the header “Authorization: Bearer …” or as the subprotocol “token.…”. Without one it answers 401, with a wrong one 403; then echoes.',
    zh: '只接受带有令牌“letmein”的客户端：放在 ?token=…、请求头“Authorization: Bearer …”或子协议“token.…”里都可以。没有令牌时返回 401，令牌不对时返回 403；连接后原样发回消息。',
  },
  parameters: [
    {
      name: 'token',
      text: { en: 'The token, where the query carries it.', zh: '放在查询参数里的令牌。' },
    },
    {
      name: 'in',
      text: {
        en: '“query”, “header” or “protocol”: the only place where the server looks; any by default.',
        zh: 'query、header 或 protocol：服务器只看这一处；默认都看。',
      },
    },
    {
      name: 'refuse',
      text: {
        en: '“close” opens the connection and closes it with 4401 or 4403, which tells a browser more than a refused handshake.',
        zh: '设为 close 时，先接受连接，再以 4401 或 4403 关闭；这比握手被拒能让浏览器了解更多。',
      },
    },
  ],
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
