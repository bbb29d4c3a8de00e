import type { Locale } from '../../src/text.ts'

const en = {
  label: 'Server by hand',
  none: 'No connection is open. Run a program that connects, then act as its server here.',
  live: 'In live mode the server is a real one, and acts by itself.',
  connection: 'Connection',
  named: (socket: number, url: string) => `#${socket} ${url}`,
  format: 'Format',
  formats: { text: 'Text', hex: 'Hexadecimal', base64: 'Base64' },
  data: 'Message',
  badHex: 'Hexadecimal is made of pairs of 0–9 and a–f.',
  badBase64: 'This is not Base64.',
  send: 'Send',
  code: 'Close code',
  reason: 'Close reason',
  badCode: 'A server may close with 1000 to 1014 or 3000 to 4999, but not 1004.',
  badReason: 'The reason is longer than 123 bytes.',
  close: 'Close connection',
  drop: 'Drop connection',
  dropHint: 'Breaks the transport with no closing handshake: the program sees 1006.',
}

const zh: typeof en = {
  label: '手动服务器',
  none: '没有打开的连接。先运行一个会建立连接的程序，再在这里以服务器的身份操作。',
  live: '真实模式下由真实的服务器自己应答。',
  connection: '连接',
  named: (socket, url) => `第 ${socket} 个 ${url}`,
  format: '格式',
  formats: { text: '文本', hex: '十六进制', base64: 'Base64 编码' },
  data: '消息',
  badHex: '十六进制由成对的 0–9 和 a–f 组成。',
  badBase64: '这不是合法的 Base64。',
  send: '发送',
  code: '关闭码',
  reason: '关闭原因',
  badCode: '服务器可用的关闭码是 1000–1014（1004 除外）和 3000–4999。',
  badReason: '关闭原因超过了 123 字节。',
  close: '关闭连接',
  drop: '断开连接',
  dropHint: '不经关闭握手，直接中断传输：程序看到的是 1006。',
}

/** The words of acting as the server by hand, by language. */
export const serverWords: Readonly<Record<Locale, typeof en>> = { en, zh }
