import {
  h5Run,
  h5Source,
  miniProgram,
  document,
  reactNative,
  types,
  weChat,
} from '../notes/sources.ts'
import type { Erratum } from '../../facts-contract.ts'

export const errata: readonly Erratum[] = [
  {
    id: 'wss-and-ws',
    text: {
      en: 'The document requires wss, but its sample uses ws. Mini programs accept only wss; H5 accepts both.',
      zh: '文档要求使用 wss，示例却用了 ws。小程序只接受 wss；H5 端两者皆可。',
    },
    members: ['connectSocket.Option.url'],
    evidence: [document, weChat, h5Run],
  },
  {
    id: 'two-connections',
    text: {
      en: '“At most two connections” was true up to Taro 3.6.11. H5 has allowed five since 3.6.12, as WeChat does.',
      zh: '“最多两个链接”在 Taro 3.6.11 及之前成立。H5 端自 3.6.12 起允许五个，与微信一致。',
    },
    members: ['connectSocket'],
    evidence: [document, h5Source, weChat],
  },
  {
    id: 'method-has-no-effect',
    text: {
      en: '`method` is listed, but the types and the implementations do not have it. A handshake is always a GET.',
      zh: '文档列出了 `method`，但类型定义和各端实现中都没有它。握手请求始终是 GET。',
    },
    members: ['connectSocket.Option.method'],
    evidence: [document, types, h5Source],
  },
  {
    id: 'success-is-not-connected',
    text: {
      en: 'The sample prints `connect success` before the connection is open: `success` means that the task was created.',
      zh: '示例在连接建立之前就打印 `connect success`：`success` 只表示任务已创建。',
    },
    members: ['connectSocket', 'connectSocket.Option.success'],
    evidence: [document, h5Run],
  },
  {
    id: 'close-without-argument',
    text: {
      en: 'The sample calls `task.close()` without an argument. The types of Taro require an argument; at run time it can be omitted.',
      zh: '示例不带参数地调用 `task.close()`。Taro 的类型定义要求必须传参；运行时可以省略。',
    },
    members: ['SocketTask.close'],
    evidence: [document, types, h5Run],
  },
  {
    id: 'results-on-h5',
    text: {
      en: 'The results that the document lists for `onOpen`, `onError` and `onClose` apply to mini programs. H5 passes the events of the browser, without `header` and `errMsg`. React Native passes the documented fields. H5 and React Native set the close code themselves.',
      zh: '文档给出的 `onOpen`、`onError`、`onClose` 回调参数适用于小程序。H5 端传入浏览器的事件，没有 `header` 和 `errMsg`。React Native 端传入文档所述的字段。H5 端和 React Native 端的关闭码由 Taro 自行设定。',
    },
    members: ['SocketTask.onOpen', 'SocketTask.onError', 'SocketTask.onClose'],
    evidence: [document, h5Run, reactNative],
  },
  {
    id: 'wx-in-the-text',
    text: {
      en: 'The text, taken over from WeChat, names `wx.connectSocket()` and links to a page that no longer exists. In Taro the call is `Taro.connectSocket()`.',
      zh: '文中提到 `wx.connectSocket()`，并链接到已不存在的页面，原文沿用自微信文档。在 Taro 中请使用 `Taro.connectSocket()`。',
    },
    members: ['connectSocket', 'SocketTask'],
    evidence: [document, miniProgram],
  },
  {
    id: 'deprecated-without-text',
    text: {
      en: 'The six deprecated functions have a name and a replacement, but no description. In mini programs they still work. If several connections exist, the target is not specified.',
      zh: '六个已废弃的接口只有名称和替代接口，没有说明。在小程序中仍然可用。存在多个连接时，文档没有规定作用于哪个连接。',
    },
    members: [
      'onSocketOpen',
      'onSocketError',
      'sendSocketMessage',
      'onSocketMessage',
      'closeSocket',
      'onSocketClose',
    ],
    evidence: [document, miniProgram],
  },
  {
    id: 'no-sample-of-failure',
    text: {
      en: 'No sample shows `fail`, `complete`, `header` or `protocols`. The examples here do.',
      zh: '文档没有 `fail`、`complete`、`header` 和 `protocols` 的示例，可参考此处的示例。',
    },
    members: [
      'connectSocket.Option.fail',
      'connectSocket.Option.header',
      'connectSocket.Option.protocols',
    ],
    evidence: [document],
  },
  {
    id: 'server-of-the-sample',
    text: {
      en: 'The sample connects to `ws://echo.websocket.org/echo`. That server may be unavailable. Here a simulated server answers at any address.',
      zh: '示例连接 `ws://echo.websocket.org/echo`。该服务器可能不可用。此处任何地址都由模拟服务器应答。',
    },
    members: ['connectSocket.Option.url'],
    evidence: [document],
  },
]
