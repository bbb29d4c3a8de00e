import type { ServerScenario, ServerSocket } from '../contract.ts'
import { query, queryNumber } from './query.ts'

const DEFAULT_CODE = 4000
const DEFAULT_REASON = 'closed by the server'
/** What a client reports for a close without a status, and for none at all: never sent. */
const NO_STATUS = 1005
const ABNORMAL = 1006
/** Longest reason in bytes; a frame holds no more beside the code. */
const MAX_REASON = 123

// Taken now, because the program that meets the scenario may replace globals.
const { TextEncoder, TextDecoder } = globalThis

/**
 * Closes the connection after the client's first message, so that a program has seen it open.
 * `?when=open` closes at once.
 */
export const close: ServerScenario = {
  id: 'close',
  title: { en: 'Close with a code', zh: '以关闭码关闭' },
  summary: {
    en: 'Closes after the first message with the code and reason of the URL, ?code=4000&reason=…; with ?when=open right after connecting. Code 1005 closes without a status.',
    zh: '收到第一条消息后关闭，关闭码和原因取自 URL 的 ?code=4000&reason=…；加上 ?when=open 则一连接就关闭。关闭码 1005 表示关闭帧中不带状态码。',
  },
  connection(socket) {
    if (query(socket.handshake, 'when') === 'open') closeWith(socket)
    else socket.on('message', () => closeWith(socket))
  },
}

function closeWith(socket: ServerSocket) {
  const code = queryNumber(socket.handshake, 'code') ?? DEFAULT_CODE
  const reason = cut(query(socket.handshake, 'reason') ?? DEFAULT_REASON)
  if (code === NO_STATUS) socket.close()
  else if (code === ABNORMAL) socket.terminate()
  else socket.close(isSendable(code) ? { code, reason } : { code: DEFAULT_CODE, reason })
}

/** Codes that a server may put into a Close frame (RFC 6455, section 7.4). */
function isSendable(code: number): boolean {
  return (code >= 1000 && code <= 1014 && code !== 1004) || (code >= 3000 && code <= 4999)
}

/** Cuts a text that is too long for a frame, between two characters. */
function cut(reason: string): string {
  const bytes = new TextEncoder().encode(reason).subarray(0, MAX_REASON)
  // A stream keeps back a character whose bytes have not all come.
  return new TextDecoder().decode(bytes, { stream: true })
}
