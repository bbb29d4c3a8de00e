import { browsers, context50, document, exec50, laterDocument } from '../notes/sources.ts'
import type { CloseCodeFact, ErrorCode } from '../../facts-contract.ts'

const evidence = [document, context50, exec50]
const peer = { en: 'as the peer sent it', zh: '与对端发送的一致' }
const sent = {
  send: {
    en: 'sent by a device; a browser sends 1000 instead',
    zh: '真机会发送；浏览器以 1000 代替',
  },
  maySend: true,
  evidence: [...evidence, browsers],
}

/** Documented close codes and the platform's treatment. */
export const closeCodes: readonly CloseCodeFact[] = [
  {
    from: 0,
    to: 0,
    send: { en: 'replaced with 1000', zh: '替换为 1000' },
    maySend: false,
    report: { en: 'the connection was lost', zh: '连接中断' },
    evidence,
  },
  {
    from: 1000,
    to: 1000,
    send: { en: 'sent', zh: '发送' },
    maySend: true,
    report: {
      en: 'closed normally, or by the peer without a code',
      zh: '正常关闭，或对端未给出关闭码',
    },
    evidence,
  },
  {
    from: 1001,
    to: 1001,
    ...sent,
    report: { en: 'the server closed', zh: '服务器主动关闭' },
  },
  { from: 1002, to: 1002, ...sent, report: { en: 'protocol error', zh: '协议错误' } },
  {
    from: 1003,
    to: 1003,
    ...sent,
    report: { en: 'a kind of data that cannot be handled', zh: '无法处理的数据类型' },
  },
  { from: 1004, to: 1015, ...sent, report: { en: 'reserved', zh: '保留值' } },
  {
    from: 1016,
    to: 4999,
    send: { en: 'silently replaced with 1000', zh: '静默替换为 1000' },
    maySend: false,
    report: peer,
    evidence,
  },
]

const calls = ['WebSocket.connect', 'WebSocket.send', 'WebSocket.close']

export const errorCodes: readonly ErrorCode[] = [
  {
    code: '201',
    message: 'Permission denied',
    text: {
      en: 'The app does not declare `ohos.permission.INTERNET`; checked since OpenHarmony 3.2.',
      zh: '应用未声明 `ohos.permission.INTERNET`；OpenHarmony 3.2 起检查。',
    },
    members: calls,
    evidence: [document, exec50],
  },
  {
    code: '401',
    message: 'Parameter error',
    text: {
      en: 'Wrong number or type of parameters, or more than 5,242,864 bytes to send.',
      zh: '参数个数或类型错误，或发送的数据超过 5,242,864 字节。',
    },
    members: [...calls, 'WebSocket.on', 'WebSocket.off'],
    evidence: [laterDocument, context50],
  },
  {
    code: '-1',
    message: 'Websocket connect failed',
    text: {
      en: 'The connection could not be started. Without a connection, `send` also reports this code, with the message of 2302999.',
      zh: '无法发起连接。没有连接时，`send` 也报告此错误码，message 与 2302999 相同。',
    },
    members: ['WebSocket.connect', 'WebSocket.send'],
    evidence: [context50],
  },
  {
    code: '200',
    text: {
      en: 'Only in the event `error`: the connection failed or was lost. If there is an HTTP status, `data` has it.',
      zh: '仅见于 `error` 事件：连接失败或中断。HTTP 状态码（若有）在 `data` 中。',
    },
    members: ["WebSocket.on('error')"],
    evidence: [laterDocument, exec50],
  },
  {
    code: '2302001',
    message: 'Websocket url error',
    text: { en: 'The URL cannot be used.', zh: 'URL 无法使用。' },
    members: ['WebSocket.connect'],
    evidence: [laterDocument, context50],
  },
  {
    code: '2302002',
    message: 'Websocket certificate file does not exist',
    text: {
      en: 'The certificate file in the options does not exist. A browser has no such option.',
      zh: '选项中指定的证书文件不存在。浏览器没有该选项。',
    },
    members: ['WebSocket.connect'],
    evidence: [laterDocument, context50],
  },
  {
    code: '2302003',
    message: 'Websocket connection already exist',
    text: {
      en: 'The object has a connection already.',
      zh: '该对象已有连接。',
    },
    members: ['WebSocket.connect'],
    evidence: [laterDocument, exec50],
  },
  {
    code: '2302998',
    message: 'It is not allowed to access this domain',
    text: {
      en: 'An atomic service can connect only to its configured domains.',
      zh: '元服务只能访问已配置的域名。',
    },
    members: ['WebSocket.connect'],
    evidence: [laterDocument],
  },
  {
    code: '2302999',
    message: 'Websocket Unknown Other Error',
    text: {
      en: 'Any other failure. From `close`: there is no connection to close.',
      zh: '其他错误。由 `close` 报告时，表示没有可关闭的连接。',
    },
    members: calls,
    evidence: [laterDocument, context50],
  },
]
