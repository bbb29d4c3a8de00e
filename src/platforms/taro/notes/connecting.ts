import type { PortabilityNote } from '../../contract.ts'
import {
  browser,
  h5Run,
  h5Source,
  miniProgram,
  page,
  reactNative,
  types,
  weChat,
} from './sources.ts'

/** Notes on `connectSocket` and parameters. */
export const connectingNotes = [
  {
    id: 'taro.success-before-open',
    text: {
      en: 'success means that the task exists; the connection is still being made. Wait for onOpen before sending. OpenHarmony’s connect callback and BlueOS’s create() come just as early.',
      zh: 'success 只表示任务已创建，此时连接仍在建立中，请等到 onOpen 再发送数据。OpenHarmony 的 connect 回调和 BlueOS 的 create() 返回同样早于连接打开。',
    },
    members: ['connectSocket', 'connectSocket.Option.success'],
    evidence: [page, h5Run],
  },
  {
    id: 'taro.wss-only',
    text: {
      en: 'The document demands wss, although its own sample uses ws. H5 takes both; a mini program takes only wss, and only to a domain on its whitelist.',
      zh: '文档要求必须使用 wss 协议，而其示例却用了 ws。H5 端两者皆可；小程序只允许 wss，且域名须已登记为服务器域名（socket 合法域名）。',
    },
    members: ['connectSocket.Option.url'],
    evidence: [page, h5Source, weChat],
  },
  {
    id: 'taro.connection-limit',
    text: {
      en: 'This profile allows {limit} connections at a time. The document says two, and so do H5 up to 3.6.11 and React Native; H5 since 3.6.12 and WeChat allow five.',
      zh: '当前行为配置最多同时存在 {limit} 个连接。文档写的是两个，H5 3.6.11 及之前版本和 React Native 端亦然；H5 3.6.12 起以及微信小程序为五个。',
    },
    members: ['connectSocket'],
    evidence: [page, h5Source, reactNative, weChat],
  },
  {
    id: 'taro.promise-fulfilled-by-failure',
    text: {
      en: 'The call failed and fail or complete was given: H5 since 3.6.0 then fulfils the promise, with the error in place of a task. Mini programs, React Native and older versions reject it, as the documented profile does.',
      zh: '调用失败且传入了 fail 或 complete 时，H5 3.6.0 起会让 Promise 兑现，但得到的是错误对象而不是任务；小程序、React Native 及更早的版本会拒绝该 Promise，“按文档”行为配置也是如此。',
    },
    members: ['connectSocket', 'Callbacks.fail', 'Callbacks.complete'],
    evidence: [h5Run, h5Source, miniProgram, reactNative],
  },
  {
    id: 'taro.method-ignored',
    text: {
      en: 'method is documented, but neither the types nor any implementation knows it: a handshake is always a GET.',
      zh: 'method 虽写在文档里，但类型定义和各端实现中都没有它：握手请求始终是 GET。',
    },
    members: ['connectSocket.Option.method'],
    evidence: [page, types, h5Source],
  },
  {
    id: 'taro.header-unsent',
    text: {
      en: 'Mini programs send the header {names}; H5 and React Native pass over it, because a browser cannot add headers to a handshake. The simulated server gets it under the documented profile only.',
      zh: '小程序会发送请求头 {names}；浏览器无法在握手中附加请求头，H5 和 React Native 端会忽略它。只有“按文档”行为配置会把它送达模拟服务器。',
    },
    members: ['connectSocket.Option.header'],
    evidence: [page, h5Source, reactNative, browser],
  },
  {
    id: 'taro.referer-forbidden',
    text: {
      en: 'Referer cannot be set in header; it has been left out.',
      zh: 'header 中不能设置 Referer，已将其去除。',
    },
    members: ['connectSocket.Option.header'],
    evidence: [page],
  },
  {
    id: 'taro.protocols-not-array',
    text: {
      en: 'protocols must be an array. Other values, including a string, are silently ignored; a browser’s own WebSocket accepts a string.',
      zh: 'protocols 必须是数组，传入其他类型（包括字符串）会被静默忽略；浏览器自身的 WebSocket 则接受字符串。',
    },
    members: ['connectSocket.Option.protocols'],
    evidence: [page, h5Source],
  },
  {
    id: 'taro.slot-leak',
    text: {
      en: 'The connection ended without task.close() and without an onClose listener: H5 never gives its place back, so it counts against the limit for as long as the page lives.',
      zh: '连接结束时既未调用 task.close()，也没有设置 onClose：H5 端不会释放其名额，在页面存续期间它会一直占用连接数上限。',
    },
    members: ['connectSocket', 'SocketTask.onClose'],
    profiles: ['h5-4'],
    evidence: [h5Source],
  },
] as const satisfies readonly PortabilityNote[]
