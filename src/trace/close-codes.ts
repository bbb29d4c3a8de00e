import type { Text } from '../text.ts'

/** Meanings of the registered close codes (RFC 6455, section 7.4.1, and IANA's registry). */
const meanings: Readonly<Record<number, Text>> = {
  1000: { en: 'Normal closure.', zh: '正常关闭。' },
  1001: {
    en: 'Going away: the server shuts down, or the page is closed.',
    zh: '离开：服务器停机，或页面关闭。',
  },
  1002: { en: 'Protocol error.', zh: '协议错误。' },
  1003: {
    en: 'Unsupported data, e.g. binary data for a text-only endpoint.',
    zh: '数据类型不支持，例如只支持文本的一端收到二进制数据。',
  },
  1004: { en: 'Reserved.', zh: '保留。' },
  1005: {
    en: 'The Close frame has no code. 1005 is never sent.',
    zh: '关闭帧没有关闭码。1005 不会被发送。',
  },
  1006: {
    en: 'The connection was lost without a Close frame. 1006 is never sent.',
    zh: '连接中断，没有关闭帧。1006 不会被发送。',
  },
  1007: {
    en: 'Invalid data, e.g. text that is not UTF-8.',
    zh: '数据无效，例如文本不是合法的 UTF-8。',
  },
  1008: { en: 'Policy violation.', zh: '违反策略。' },
  1009: { en: 'Message too big.', zh: '消息过大。' },
  1010: {
    en: 'The server did not accept an extension that the client requires.',
    zh: '服务器没有接受客户端要求的扩展。',
  },
  1011: { en: 'Internal server error.', zh: '服务器内部错误。' },
  1012: { en: 'The service restarts.', zh: '服务正在重启。' },
  1013: { en: 'Try again later.', zh: '请稍后再试。' },
  1014: {
    en: 'Bad gateway: the answer of the upstream server is invalid.',
    zh: '网关错误：上游服务器的应答无效。',
  },
  1015: {
    en: 'The TLS handshake failed. 1015 is never sent.',
    zh: 'TLS 握手失败。1015 不会被发送。',
  },
}

const REGISTERED: Text = {
  en: 'Registered with IANA for libraries, frameworks and applications.',
  zh: '在 IANA 注册，供库、框架和应用使用。',
}
const PRIVATE: Text = {
  en: 'For private use: the application defines it.',
  zh: '私有用途，由应用自行约定。',
}
const UNKNOWN: Text = { en: 'Not defined.', zh: '没有定义。' }

/** Returns the meaning of a close code. */
export function closeCodeMeaning(code: number): Text {
  if (code >= 3000 && code < 4000) return REGISTERED
  if (code >= 4000 && code < 5000) return PRIVATE
  return meanings[code] ?? UNKNOWN
}
