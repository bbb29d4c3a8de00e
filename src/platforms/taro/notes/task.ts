import type { PortabilityNote } from '../../contract.ts'
import {
  browsers,
  container,
  h5Run,
  h5Source,
  miniProgram,
  document,
  reactNative,
  types,
  weChat,
} from './sources.ts'

/** Notes on SocketTask: sending, closing and listeners. */
export const taskNotes = [
  {
    id: 'taro.send-before-open',
    text: {
      en: 'Before the connection is open, send() fails: Taro does not queue data. A browser throws. Send in onOpen; the promise of connectSocket settles too early.',
      zh: '连接打开前，send() 会失败：Taro 不缓存数据。浏览器会抛出异常。请在 onOpen 中发送，connectSocket 的 Promise 兑现得过早。',
    },
    members: ['SocketTask.send', 'connectSocket'],
    evidence: [h5Run, browsers],
  },
  {
    id: 'taro.send-rejects-anyway',
    text: {
      en: 'On H5 the promise of a failed send() rejects even if fail was called, which causes an unhandled rejection. The documented profile suppresses the rejection. Mini programs return no promise.',
      zh: '在 H5 端，即使已触发 fail，失败的 send() 返回的 Promise 仍会被拒绝，成为未处理的拒绝。“按文档”行为配置不会如此。小程序不返回 Promise。',
    },
    members: ['SocketTask.send', 'SocketTask.SendOption'],
    evidence: [h5Source, weChat],
  },
  {
    id: 'taro.payload-type',
    text: {
      en: 'data must be a string or an ArrayBuffer, not {type}. Mini programs and the documented profile fail; H5 sends the text of the value, such as [object Object]. Use JSON.stringify for an object.',
      zh: 'data 必须是字符串或 ArrayBuffer，不能是 {type}。小程序和“按文档”行为配置会失败；H5 端会发送值的文本，例如 [object Object]。对象请使用 JSON.stringify 转换。',
    },
    members: ['SocketTask.send', 'SocketTask.SendOption.data'],
    evidence: [document, h5Run, container],
  },
  {
    id: 'taro.refusal-on-devices',
    text: {
      en: 'After a refused connection, phones with WeChat call onError alone. H5, React Native and the developer tools call onError, then onClose. Reconnect in both listeners.',
      zh: '连接被拒绝后，微信真机只触发 onError。H5、React Native 和开发者工具先触发 onError，再触发 onClose。请在两个监听器中都处理重连。',
    },
    members: ['SocketTask.onError', 'SocketTask.onClose'],
    profiles: ['documented', 'weapp'],
    evidence: [container, h5Run, reactNative],
  },
  {
    id: 'taro.promises-on-h5',
    text: {
      en: 'send() and close() return promises on H5 only. The types declare no promise, and mini programs return nothing. For code on several hosts, use success and fail.',
      zh: 'send() 和 close() 只在 H5 端返回 Promise。类型定义中没有 Promise，小程序没有返回值。多端代码请使用 success 和 fail。',
    },
    members: ['SocketTask.send', 'SocketTask.close'],
    profiles: [],
    evidence: [types, h5Source, weChat],
  },
  {
    id: 'taro.listener-late',
    text: {
      en: 'If onOpen is set after the connection has opened, the listener is not called. The quick-app engine beneath BlueOS calls a late onOpen at once. Set onOpen right after connectSocket.',
      zh: '连接打开后才设置的 onOpen 不会触发。BlueOS 所承袭的快应用引擎会立即触发后设置的 onOpen。请在 connectSocket 之后立即设置 onOpen。',
    },
    members: ['SocketTask.onOpen'],
    evidence: [h5Source, weChat],
  },
  {
    id: 'taro.listener-replaced',
    text: {
      en: '{method} keeps one listener: a new listener replaces the previous one. In a browser, addEventListener keeps both.',
      zh: '{method} 只保留一个监听器：新的监听器会替换先前的监听器。浏览器的 addEventListener 则保留两个。',
    },
    members: [
      'SocketTask.onOpen',
      'SocketTask.onMessage',
      'SocketTask.onError',
      'SocketTask.onClose',
    ],
    evidence: [h5Source],
  },
  {
    id: 'taro.raw-events',
    text: {
      en: 'React Native and mini programs pass the documented results, with header, data, errMsg or code and reason. H5 passes the events of the browser, which have no header and no errMsg.',
      zh: 'React Native 和小程序传入文档所述的回调参数（header、data、errMsg 或 code 与 reason）。H5 端传入浏览器的事件，没有 header 和 errMsg。',
    },
    members: [
      'SocketTask.onOpen',
      'SocketTask.onMessage',
      'SocketTask.onError',
      'SocketTask.OnOpenCallbackResult.header',
    ],
    profiles: [],
    evidence: [document, h5Run, reactNative],
  },
  {
    id: 'taro.binary-form',
    text: {
      en: 'Binary messages are documented as an ArrayBuffer, and mini programs deliver an ArrayBuffer. H5 delivers a Blob, the default of the browser. On H5, set task.ws.binaryType.',
      zh: '文档规定二进制消息为 ArrayBuffer，小程序也是如此。H5 端得到浏览器默认的 Blob。在 H5 端，请设置 task.ws.binaryType。',
    },
    members: ['SocketTask.onMessage', 'SocketTask.OnMessageCallbackResult.data'],
    evidence: [document, h5Source, browsers],
  },
  {
    id: 'taro.ws-h5-only',
    text: {
      en: 'task.ws is the WebSocket beneath. The document lists it for H5 only; React Native has it too. In mini programs it is undefined.',
      zh: 'task.ws 是底层的 WebSocket 实例。文档只列出 H5 端，React Native 端也有；在小程序中为 undefined。',
    },
    members: ['SocketTask.ws'],
    evidence: [document, h5Source, reactNative],
  },
  {
    id: 'taro.close-before-open',
    text: {
      en: 'If a connection is closed while it connects, it fails in a browser: onError comes first, then onClose. In a mini program, closing before onOpen has no effect.',
      zh: '在连接建立过程中关闭时，浏览器中的连接会失败：先触发 onError，再触发 onClose。在小程序中，onOpen 之前的关闭不起作用。',
    },
    members: ['SocketTask.close', 'SocketTask.onError'],
    evidence: [browsers, weChat],
  },
  {
    id: 'taro.close-code-unsent',
    text: {
      en: 'H5 does not send code and reason: the server gets a close without a code, while onClose reports the arguments of close(). The documented profile sends both, as React Native and mini programs do.',
      zh: 'H5 端不发送 code 和 reason：服务器收到不带关闭码的关闭，而 onClose 报告传给 close() 的值。“按文档”行为配置会发送，与 React Native 和小程序一致。',
    },
    members: ['SocketTask.close', 'SocketTask.CloseOption.code', 'SocketTask.CloseOption.reason'],
    evidence: [h5Run, reactNative, miniProgram],
  },
  {
    id: 'taro.close-code-illegal',
    text: {
      en: 'A browser closes only with 1000 or 3000 to 4999 and a reason of at most 123 bytes, so {code} was not sent: the server gets a close without a code. onClose still reports {code}, as on H5.',
      zh: '浏览器只能以 1000 或 3000～4999 关闭，且原因不超过 123 字节，因此没有发送 {code}：服务器收到不带关闭码的关闭。onClose 仍报告 {code}，与 H5 端一致。',
    },
    members: ['SocketTask.CloseOption.code', 'SocketTask.CloseOption.reason'],
    profiles: ['documented'],
    evidence: [browsers, h5Run],
  },
  {
    id: 'taro.close-code-lost',
    text: {
      en: 'The server closed with {code} "{reason}". Taro on H5 and React Native reports 1006 "abnormal closure" for every close by the server. The documented profile reports the code and the reason of the server.',
      zh: '服务器以 {code}“{reason}”关闭了连接。对于服务器发起的关闭，Taro 的 H5 端和 React Native 端一律报告 1006“abnormal closure”。“按文档”行为配置报告服务器的关闭码和原因。',
    },
    members: [
      'SocketTask.onClose',
      'SocketTask.OnCloseCallbackResult.code',
      'SocketTask.OnCloseCallbackResult.reason',
    ],
    profiles: ['documented', 'h5-4'],
    evidence: [document, h5Run, reactNative],
  },
  {
    id: 'taro.default-reason',
    text: {
      en: 'If the program closes without a reason, onClose reports "server complete,close" on H5 and "server complete, close" on React Native. Compare codes, not reasons.',
      zh: '程序关闭连接时未指定 reason，则 onClose 在 H5 端报告“server complete,close”，在 React Native 端报告“server complete, close”。请比较关闭码，不要比较原因。',
    },
    members: ['SocketTask.CloseOption.reason', 'SocketTask.OnCloseCallbackResult.reason'],
    profiles: [],
    evidence: [h5Source, reactNative],
  },
  {
    id: 'taro.background',
    text: {
      en: 'In WeChat, every call of the network fails in the background with "interrupted", and after 5 s the connections end: here as in dimina, with 1006 and the reason "interrupted". Connect again in useDidShow or Taro.onAppShow.',
      zh: '在微信中，小程序进入后台后，网络接口的调用都以“interrupted”失败，5 秒后连接断开：此处与 dimina 一致，code 为 1006，reason 为“interrupted”。请在 useDidShow 或 Taro.onAppShow 中重新连接。',
    },
    members: ['SocketTask.onClose'],
    profiles: ['weapp'],
    evidence: [weChat, container],
  },
] as const satisfies readonly PortabilityNote[]
