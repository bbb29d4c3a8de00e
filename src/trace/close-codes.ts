import type { Text } from '../text.ts'

/** Meanings of the registered close codes (RFC 6455, section 7.4.1, and IANA's registry). */
const meanings: Readonly<Record<number, Text>> = {
  1000: { en: 'Normal closure: the work is done.', zh: '正常关闭：事情办完了。' },
  1001: {
    en: 'Going away: the server shuts down, or the page was left.',
    zh: '离开：服务器要停机，或页面被关闭。',
  },
  1002: { en: 'Protocol error.', zh: '协议错误。' },
  1003: {
    en: 'Unsupported data: e.g. binary where only text is taken.',
    zh: '数据类型不支持，例如只收文本却收到了二进制。',
  },
  1004: { en: 'Reserved.', zh: '保留。' },
  1005: {
    en: 'The close frame had no code. Never sent itself.',
    zh: '关闭帧里没有关闭码。这个值本身不会被发送。',
  },
  1006: {
    en: 'The connection was lost with no close frame. Never sent itself.',
    zh: '没有收到关闭帧，连接就断了。这个值本身不会被发送。',
  },
  1007: {
    en: 'Invalid data: e.g. a text that is not UTF-8.',
    zh: '数据无效，例如文本不是合法的 UTF-8。',
  },
  1008: { en: 'Policy violation.', zh: '违反了策略。' },
  1009: { en: 'Message too big.', zh: '消息太大。' },
  1010: {
    en: 'The server lacks an extension that the client needs.',
    zh: '服务器缺少客户端需要的扩展。',
  },
  1011: { en: 'Internal error of the server.', zh: '服务器内部错误。' },
  1012: { en: 'The service restarts.', zh: '服务正在重启。' },
  1013: { en: 'Try again later.', zh: '请稍后再试。' },
  1014: {
    en: 'Bad gateway: the server behind gave a bad answer.',
    zh: '网关错误：上游服务器的应答无效。',
  },
  1015: {
    en: 'The TLS handshake failed. Never sent itself.',
    zh: 'TLS 握手失败。这个值本身不会被发送。',
  },
}

const REGISTERED: Text = {
  en: 'Registered with IANA for libraries, frameworks and applications.',
  zh: '在 IANA 登记给程序库、框架和应用使用。',
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
