import { android, browsers, document } from '../notes/sources.ts'
import type { CloseCodeFact } from '../../facts-contract.ts'

const evidence = [document, android('WebSocketModule.java'), browsers]
const peer = { en: 'as the peer sent it', zh: '与对端发送的一致' }
const leftOut = {
  send: {
    en: 'not sent here and in a browser; Android can send more codes',
    zh: '此处和浏览器中不会发送；Android 可发送的更多',
  },
  maySend: false,
  evidence,
}

export const closeCodes: readonly CloseCodeFact[] = [
  {
    from: 1000,
    to: 1000,
    send: { en: 'sent', zh: '发送' },
    maySend: true,
    report: {
      en: 'closed normally; on Android also a close without a code',
      zh: '正常关闭；Android 上也包括不带关闭码的关闭',
    },
    evidence,
  },
  {
    from: 1001,
    to: 1001,
    ...leftOut,
    report: {
      en: 'the peer left; Android sends 1001 when a second connection replaces the first',
      zh: '对端离开；Android 在新连接替换旧连接时发送 1001',
    },
  },
  { from: 1002, to: 1004, ...leftOut, report: peer },
  {
    from: 1005,
    to: 1005,
    ...leftOut,
    report: { en: 'no code was given', zh: '没有给出关闭码' },
  },
  {
    from: 1006,
    to: 1006,
    ...leftOut,
    report: {
      en: 'lost, refused or abandoned; Android calls `onerror` instead',
      zh: '中断、被拒绝或已放弃；Android 则触发 `onerror`',
    },
  },
  { from: 1007, to: 2999, ...leftOut, report: peer },
  {
    from: 3000,
    to: 4999,
    send: { en: 'sent', zh: '发送' },
    maySend: true,
    report: peer,
    evidence,
  },
]
