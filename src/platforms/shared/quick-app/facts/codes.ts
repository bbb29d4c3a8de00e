import type { CloseCodeFact, ErrorCode } from '../../../facts-contract.ts'
import { type Family, quickApp } from '../family.ts'

const engine = quickApp('SocketTask.java')
const peer = { en: 'as the peer sent it', zh: '与对端发送的一致' }
const refused = {
  send: {
    en: '`fail` with 200',
    zh: '以 200 触发 `fail`',
  },
  maySend: false,
  evidence: [engine],
}
const sentBy = ({ document }: Family<string>) => ({
  send: { en: 'sent', zh: '发送' },
  maySend: true,
  evidence: [document, engine],
})

/** Returns the close codes of a platform of the family. */
export const familyCloseCodes = (family: Family<string>): readonly CloseCodeFact[] => {
  const sent = sentBy(family)
  return [
    {
      from: 1000,
      to: 1000,
      ...sent,
      report: {
        en: 'closed normally; the default of `close()`',
        zh: '正常关闭；`close()` 的默认值',
      },
    },
    { from: 1001, to: 1003, ...sent, report: peer },
    { from: 1004, to: 1004, ...refused, report: peer },
    {
      from: 1005,
      to: 1005,
      ...refused,
      report: { en: 'the peer gave no code', zh: '对端没有给出关闭码' },
    },
    {
      from: 1006,
      to: 1006,
      ...refused,
      report: { en: 'lost, or never opened', zh: '中断，或从未打开' },
    },
    { from: 1007, to: 1014, ...sent, report: peer },
    { from: 1015, to: 2999, ...refused, report: peer },
    { from: 3000, to: 4999, ...sent, report: peer },
  ]
}

/** Returns the general error codes used by the module; the documents have no table. */
export const familyErrorCodes = ({ rules }: Family<string>): readonly ErrorCode[] => [
  {
    code: '200',
    message: 'ws send failed',
    text: {
      en: 'A general failure: the connection is not open, the message is empty, or a close code or reason cannot be sent.',
      zh: '一般性错误：连接没有打开、消息为空，或关闭码、原因不能发送。',
    },
    members: ['WebSocket.send', 'WebSocket.close'],
    evidence: [rules, engine],
  },
  {
    code: '202',
    text: {
      en: 'Invalid parameter. The code is listed for all APIs, but not used by this module.',
      zh: '参数错误。该错误码为各接口通用，本模块未使用。',
    },
    members: [],
    evidence: [rules],
  },
  {
    code: '203',
    message: 'no such ws instance',
    text: {
      en: 'The connection was released by an earlier `close()`.',
      zh: '实例已被先前的 `close()` 释放。',
    },
    members: ['WebSocket.send', 'WebSocket.close'],
    evidence: [engine],
  },
  {
    code: '300',
    text: {
      en: 'Input or output failed. The code is listed for all APIs, but not used by this module.',
      zh: '输入或输出失败。该错误码为各接口通用，本模块未使用。',
    },
    members: [],
    evidence: [rules],
  },
]
