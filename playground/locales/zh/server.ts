import type { serverWords as en } from '../en/server.ts'

/** The Chinese words of acting as the server by hand. */
export const serverWords: typeof en = {
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
