import type { CloseCodeFact, ErrorCode } from '../../facts-contract.ts'
import { container, document, reports } from '../notes/sources.ts'

const evidence = [document, container]
const sent = { send: { en: 'sent', zh: '发送' }, maySend: true, evidence }
const refused = {
  send: {
    en: 'the call fails: `closeSocket:fail invalid code`',
    zh: '调用失败：`closeSocket:fail invalid code`',
  },
  maySend: false,
  evidence,
}
const peer = { en: 'as the server sent it', zh: '与服务器发送的一致' }

export const closeCodes: readonly CloseCodeFact[] = [
  {
    from: 1000,
    to: 1000,
    ...sent,
    report: { en: 'closed normally; the default of `close()`', zh: '正常关闭；`close()` 的默认值' },
  },
  { from: 1001, to: 1005, ...refused, report: peer },
  {
    from: 1006,
    to: 1006,
    ...refused,
    report: { en: 'the connection broke: `abnormal closure`', zh: '连接中断：`abnormal closure`' },
    evidence: [container, reports],
  },
  { from: 1007, to: 2999, ...refused, report: peer },
  { from: 3000, to: 4999, ...sent, report: peer },
]

/** Failures, identified by `errMsg`. */
export const errorCodes: readonly ErrorCode[] = [
  {
    code: 'SocketTask.send:fail',
    message: 'SocketTask.send:fail SocketTask.readyState is not OPEN',
    text: { en: 'Sent while the connection is not open.', zh: '连接未打开时发送。' },
    members: ['SocketTask.send'],
    evidence: [reports],
  },
  {
    code: 'createSocketTask:fail url not in domain list',
    text: {
      en: 'The host is not in the socket domain list.',
      zh: '主机不在服务器域名（socket 合法域名）列表中。',
    },
    members: ['SocketTask.onError'],
    evidence: [reports],
  },
  {
    code: 'connectSocket:fail invalid url',
    message: 'connectSocket:fail invalid url "http://a"',
    text: {
      en: 'The URL does not begin with wss:// (or ws:// here).',
      zh: 'URL 不以 wss://（此处也可为 ws://）开头。',
    },
    members: ['wx.connectSocket'],
    evidence: [container],
  },
  {
    code: 'connectSocket:fail fail reach max',
    message: 'connectSocket:fail fail reach max websocket connect count 5',
    text: { en: 'Five connections exist.', zh: '已有五个连接。' },
    members: ['wx.connectSocket'],
    evidence: [container],
  },
  {
    code: 'connectSocket:fail timeout',
    text: { en: 'The connection did not open in time.', zh: '连接未在规定时间内打开。' },
    members: ['SocketTask.onError'],
    evidence: [container],
  },
  {
    code: 'closeSocket:fail',
    message: 'closeSocket:fail WebSocket is not connected',
    text: {
      en: 'Closed twice, or by `wx.closeSocket` before the connection is open.',
      zh: '重复关闭，或在连接打开前调用 `wx.closeSocket`。',
    },
    members: ['SocketTask.close', 'wx.closeSocket'],
    evidence: [document, container],
  },
]
