import type { serverWords as en } from '../en/server.ts'

/** The Chinese words of acting as the server by hand. */
export const serverWords: typeof en = {
  label: '手动服务器',
  none: '没有打开的连接。请先运行会建立连接的程序，再在此处手动充当服务器。',
  live: '真实模式下由真实服务器应答。若要手动充当服务器，请选择模拟模式。',
  connection: '连接',
  named: (socket, url) => `第 ${socket} 个 ${url}`,
  format: '格式',
  formats: { text: '文本', hex: '十六进制', base64: 'Base64 编码' },
  data: '消息',
  badHex: '请输入成对的十六进制数字：0–9 和 a–f。',
  badBase64: '请输入有效的 Base64。',
  send: '发送',
  code: '关闭码',
  reason: '关闭原因',
  badCode: '请输入 1000–1014（1004 除外）或 3000–4999 范围内的关闭码。',
  badReason: '关闭原因超过 123 字节，请缩短。',
  close: '关闭连接',
  drop: '断开连接',
  dropHint: '没有关闭握手，直接中断传输：程序触发 close，code 为 1006。',
}
