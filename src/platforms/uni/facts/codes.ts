import type { CloseCodeFact, ErrorCode } from '../../facts-contract.ts'
import { appClient, document, h5Client } from '../notes/sources.ts'

const evidence = [document, h5Client]
const sent = { send: { en: 'sent', zh: '发送' }, maySend: true, evidence }
const refused = {
  send: {
    en: 'the call fails, on H5 with the text of the browser’s exception',
    zh: '调用失败；H5 端的失败信息为浏览器的异常文本',
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
    report: {
      en: 'closed normally; the default of `close()`, on H5 also for the code 0',
      zh: '正常关闭；`close()` 的默认值，H5 端传入 0 时也是如此',
    },
  },
  { from: 1001, to: 1005, ...refused, report: peer },
  {
    from: 1006,
    to: 1006,
    ...refused,
    report: { en: 'the connection broke', zh: '连接中断' },
  },
  { from: 1007, to: 2999, ...refused, report: peer },
  { from: 3000, to: 4999, ...sent, report: peer },
]

/** Failures, identified by `errMsg` or `errCode`. */
export const errorCodes: readonly ErrorCode[] = [
  {
    code: '10002',
    message: 'sendSocketMessage:fail SocketTask.readyState is not OPEN',
    text: {
      en: 'On H5: sent while the connection is not open; 602001 follows.',
      zh: 'H5 端：连接未打开时发送；随后还会以 602001 失败。',
    },
    members: ['SocketTask.send'],
    evidence: [h5Client],
  },
  {
    code: '602001',
    message: 'sendSocketMessage:fail Error: SocketTask.readyState is not OPEN',
    text: { en: 'On H5: `send` threw an exception.', zh: 'H5 端：`send` 抛出异常。' },
    members: ['SocketTask.send'],
    evidence: [h5Client],
  },
  {
    code: 'sendSocketMessage:fail',
    message: 'sendSocketMessage:fail WebSocket is not connected',
    text: {
      en: 'Sent while no connection is open: `uni.sendSocketMessage`, and in the App `send` as well.',
      zh: '没有已打开的连接时发送：适用于 `uni.sendSocketMessage`，App 端也适用于 `send`。',
    },
    members: ['uni.sendSocketMessage', 'SocketTask.send'],
    evidence: [h5Client, appClient],
  },
  {
    code: 'closeSocket:fail',
    message: 'closeSocket:fail WebSocket is not connected',
    text: {
      en: '`uni.closeSocket` without a connection; as documented, also before it is open.',
      zh: '没有连接时调用 `uni.closeSocket`；按文档，连接打开前调用也会失败。',
    },
    members: ['uni.closeSocket'],
    evidence: [document, h5Client],
  },
  {
    code: 'connectSocket:fail',
    message: 'connectSocket:fail SyntaxError: …',
    text: {
      en: 'The URL is invalid. On H5 the reason is the text of the browser’s exception.',
      zh: 'URL 无效。H5 端的原因为浏览器的异常文本。',
    },
    members: ['uni.connectSocket'],
    evidence: [h5Client],
  },
  {
    code: 'Invalid args',
    message: 'Invalid args: type check failed for args "callback". Expected Function',
    text: {
      en: '`uni.onSocketOpen` and its like throw for a listener that is not a function.',
      zh: '`uni.onSocketOpen` 等接口的参数不是函数时抛出异常。',
    },
    members: ['uni.onSocketOpen', 'uni.onSocketMessage', 'uni.onSocketError', 'uni.onSocketClose'],
    evidence: [h5Client, appClient],
  },
]
