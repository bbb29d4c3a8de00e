import { h5Run, h5Source, document, reactNative } from '../notes/sources.ts'
import type { CloseCodeFact, ErrorCode } from '../../facts-contract.ts'

const evidence = [document, h5Run, reactNative]
const peer = {
  en: 'as the peer sent it; on H5 and React Native 1006 for every close by the server',
  zh: '与对端发送的一致；H5 端和 React Native 端服务器发起的关闭一律为 1006',
}
const unsent = {
  send: {
    en: 'not sent; `onClose` reports the code',
    zh: '不发送；`onClose` 仍报告该值',
  },
  maySend: false,
  evidence,
}
const sent = {
  send: {
    en: 'sent; on H5 no code is sent, and `onClose` reports this one',
    zh: '发送；H5 端不发送任何关闭码，但 `onClose` 报告该值',
  },
  maySend: true,
  evidence,
}

export const closeCodes: readonly CloseCodeFact[] = [
  {
    from: 1000,
    to: 1000,
    ...sent,
    report: { en: 'closed normally; the default of `close()`', zh: '正常关闭；`close()` 的默认值' },
  },
  { from: 1001, to: 1005, ...unsent, report: peer },
  {
    from: 1006,
    to: 1006,
    ...unsent,
    report: {
      en: 'lost or refused; on H5 and React Native every close by the server',
      zh: '中断或被拒绝；H5 端和 React Native 端服务器发起的关闭一律为此值',
    },
  },
  { from: 1007, to: 2999, ...unsent, report: peer },
  { from: 3000, to: 4999, ...sent, report: peer },
]

/** Failures of Taro, identified by the beginning of `errMsg`. */
export const errorCodes: readonly ErrorCode[] = [
  {
    code: 'connectSocket:fail parameter error',
    message: 'connectSocket:fail parameter error: parameter.url should be String instead of Number',
    text: {
      en: 'The parameter or its `url` is of another type.',
      zh: '参数或其中的 `url` 类型有误。',
    },
    members: ['connectSocket'],
    evidence: [h5Source, h5Run],
  },
  {
    code: 'connectSocket:fail request:fail invalid url',
    message: 'connectSocket:fail request:fail invalid url "http://a"',
    text: {
      en: 'The URL does not begin with ws:// or wss://.',
      zh: 'URL 不以 ws:// 或 wss:// 开头。',
    },
    members: ['connectSocket', 'connectSocket.Option.url'],
    evidence: [h5Source, h5Run],
  },
  {
    code: 'connectSocket:fail 同时最多发起',
    message: 'connectSocket:fail 同时最多发起 5 个 socket 请求，更多请参考文档。',
    text: { en: 'Too many connections exist.', zh: '同时存在的连接数超限。' },
    members: ['connectSocket'],
    evidence: [h5Source, h5Run],
  },
  {
    code: 'SocketTask.send:fail',
    message: 'SocketTask.send:fail SocketTask.readState is not OPEN',
    text: {
      en: 'Sent while the connection is not open. `readState` in the text means `readyState`.',
      zh: '连接未打开时发送。文本中的 `readState` 应为 `readyState`。',
    },
    members: ['SocketTask.send'],
    evidence: [h5Source, h5Run],
  },
]
