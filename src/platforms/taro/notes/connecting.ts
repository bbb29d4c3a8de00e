import type { PortabilityNote } from '../../contract.ts'
import {
  browsers,
  h5Run,
  h5Source,
  miniProgram,
  document,
  reactNative,
  types,
  weChat,
} from './sources.ts'

/** Notes on `connectSocket` and parameters. */
export const connectingNotes = [
  {
    id: 'taro.success-before-open',
    text: {
      en: 'success means that the task was created; the connection is not open yet. Wait for onOpen before sending. OpenHarmony’s connect callback and BlueOS’s create() also come before the connection is open.',
      zh: 'success 只表示任务已创建，此时连接尚未打开。请等到 onOpen 再发送。OpenHarmony 的 connect 回调和 BlueOS 的 create() 也早于连接打开。',
    },
    members: ['connectSocket', 'connectSocket.Option.success'],
    evidence: [document, h5Run],
  },
  {
    id: 'taro.wss-only',
    text: {
      en: 'The document requires wss, although its sample uses ws. H5 accepts both. A mini program accepts only wss, and only domains of its socket domain list.',
      zh: '文档要求使用 wss，示例却用了 ws。H5 端两者皆可。小程序只接受 wss，且域名必须在服务器域名（socket 合法域名）列表中。',
    },
    members: ['connectSocket.Option.url'],
    evidence: [document, h5Source, weChat],
  },
  {
    id: 'taro.connection-limit',
    text: {
      en: 'This profile allows {limit} connections at a time. The document says two, and so do H5 up to 3.6.11 and React Native; H5 since 3.6.12 and WeChat allow five. Close a connection before opening another.',
      zh: '当前行为配置最多同时允许 {limit} 个连接。文档为两个，H5 3.6.11 及之前的版本和 React Native 也是两个；H5 3.6.12 起和微信为五个。请先关闭一个连接，再打开新的连接。',
    },
    members: ['connectSocket'],
    evidence: [document, h5Source, reactNative, weChat],
  },
  {
    id: 'taro.promise-fulfilled-by-failure',
    text: {
      en: 'If a call with fail or complete fails, H5 since 3.6.0 fulfils the promise with the error instead of a task. Mini programs, React Native and older versions reject the promise, as the documented profile does. Check errMsg before using the result.',
      zh: '传入 fail 或 complete 的调用失败时，H5 3.6.0 起会以错误对象（而不是任务）兑现 Promise。小程序、React Native 及更早的版本会拒绝该 Promise，“按文档”行为配置也是如此。使用结果前请检查 errMsg。',
    },
    members: ['connectSocket', 'connectSocket.Option.fail', 'connectSocket.Option.complete'],
    profiles: ['documented', 'h5-4'],
    evidence: [h5Run, h5Source, miniProgram, reactNative],
  },
  {
    id: 'taro.method-ignored',
    text: {
      en: 'method is documented, but the types and the implementations do not have it: a handshake is always a GET.',
      zh: 'method 写在文档中，但类型定义和各端实现中都没有：握手请求始终是 GET。',
    },
    members: ['connectSocket.Option.method'],
    evidence: [document, types, h5Source],
  },
  {
    id: 'taro.header-unsent',
    text: {
      en: 'The header {names} is sent by mini programs only. H5 and React Native ignore it, because a browser cannot add headers to a handshake. The simulated server gets it in the documented profile only.',
      zh: '只有小程序会发送请求头 {names}。浏览器无法在握手中附加请求头，因此 H5 和 React Native 会忽略它。只有“按文档”行为配置会把它发送给模拟服务器。',
    },
    members: ['connectSocket.Option.header'],
    evidence: [document, h5Source, reactNative, browsers],
  },
  {
    id: 'taro.referer-forbidden',
    text: {
      en: 'header cannot set Referer; the field is removed.',
      zh: 'header 中不能设置 Referer，该字段会被移除。',
    },
    members: ['connectSocket.Option.header'],
    evidence: [document],
  },
  {
    id: 'taro.protocols-not-array',
    text: {
      en: 'protocols must be an array. Other values, including a string, are silently ignored. The WebSocket constructor of a browser accepts a string.',
      zh: 'protocols 必须是数组。其他类型的值（包括字符串）会被静默忽略。浏览器的 WebSocket 构造函数接受字符串。',
    },
    members: ['connectSocket.Option.protocols'],
    evidence: [document, h5Source],
  },
  {
    id: 'taro.slot-leak',
    text: {
      en: 'If a connection ends without task.close() and without an onClose listener, H5 keeps counting it against the limit until the page closes. Set an onClose listener.',
      zh: '连接结束时，如果没有调用 task.close()，也没有设置 onClose 监听器，H5 端会一直把该连接计入连接数，直到页面关闭。请设置 onClose 监听器。',
    },
    members: ['connectSocket', 'SocketTask.onClose'],
    profiles: ['h5-4'],
    evidence: [h5Source],
  },
] as const satisfies readonly PortabilityNote[]
