import { browsers, document } from '../notes/sources.ts'
import type { CloseCodeFact, ErrorCode } from '../../facts-contract.ts'

const evidence = [document, browsers]
const illegal = {
  send: { en: 'throws an `InvalidAccessError`', zh: '抛出 `InvalidAccessError`' },
  maySend: false,
  evidence,
}

export const closeCodes: readonly CloseCodeFact[] = [
  {
    from: 1000,
    to: 1000,
    send: { en: 'sent', zh: '发送' },
    maySend: true,
    report: { en: 'the peer closed normally', zh: '对端正常关闭' },
    evidence,
  },
  {
    from: 1001,
    to: 1004,
    ...illegal,
    report: { en: 'as the peer sent it', zh: '与对端发送的一致' },
  },
  {
    from: 1005,
    to: 1005,
    ...illegal,
    report: { en: 'the peer gave no code', zh: '对端没有给出关闭码' },
  },
  {
    from: 1006,
    to: 1006,
    ...illegal,
    report: { en: 'lost, refused or never opened', zh: '中断、被拒绝或从未打开' },
  },
  {
    from: 1007,
    to: 2999,
    ...illegal,
    report: { en: 'as the peer sent it', zh: '与对端发送的一致' },
  },
  {
    from: 3000,
    to: 4999,
    send: { en: 'sent', zh: '发送' },
    maySend: true,
    report: { en: 'as the peer sent it', zh: '与对端发送的一致' },
    evidence,
  },
]

export const errorCodes: readonly ErrorCode[] = [
  {
    code: 'SyntaxError',
    text: {
      en: 'The URL or the subprotocol is not valid, or the reason is longer than 123 bytes.',
      zh: 'URL 或子协议无效，或关闭原因超过 123 字节。',
    },
    members: ['WebSocket.new', 'WebSocket.close'],
    evidence,
  },
  {
    code: 'InvalidStateError',
    text: { en: 'Sent while still connecting.', zh: '仍在连接时发送。' },
    members: ['WebSocket.send'],
    evidence,
  },
  {
    code: 'InvalidAccessError',
    text: {
      en: 'The close code is not 1000 or 3000 to 4999.',
      zh: '关闭码不是 1000 或 3000～4999。',
    },
    members: ['WebSocket.close'],
    evidence,
  },
]
