import type { PortabilityNote } from '../../contract.ts'
import { browsers, container, document, network, reports, types } from './sources.ts'

/** Notes on tasks, and on the functions of before SocketTask. */
export const taskNotes = [
  {
    id: 'wx.send-before-open',
    text: {
      en: 'Before the connection is open, send() fails: WeChat does not queue data. A browser throws. Send in onOpen.',
      zh: '连接打开前，send() 会失败：微信不缓存数据。浏览器会抛出异常。请在 onOpen 中发送。',
    },
    members: ['SocketTask.send'],
    evidence: [reports, browsers],
  },
  {
    id: 'wx.payload-type',
    text: {
      en: 'data must be a string or an ArrayBuffer, not {type}. Use JSON.stringify for an object, and the buffer of a typed array.',
      zh: 'data 必须是字符串或 ArrayBuffer，不能是 {type}。对象请使用 JSON.stringify 转换，类型化数组请使用其 buffer。',
    },
    members: ['SocketTask.send', 'SocketTaskSendOption.data'],
    evidence: [types, container],
  },
  {
    id: 'wx.close-before-open',
    text: {
      en: 'A task closed while it connects reports onClose with the values of close() and no error, as in dimina. A browser reports an error, then 1006. The behavior of a device is unknown.',
      zh: '在连接建立过程中关闭任务时，与 dimina 一致：onClose 报告传给 close() 的值，不触发 onError。浏览器先触发 error，再以 1006 触发 close。真机的行为尚属未知。',
    },
    members: ['SocketTask.close', 'SocketTask.onClose'],
    evidence: [container, browsers],
  },
  {
    id: 'wx.listener-late',
    text: {
      en: 'onOpen was set after the connection had opened, so the listener is not called. Set onOpen right after wx.connectSocket.',
      zh: 'onOpen 在连接打开之后才设置，因此不会触发。请在 wx.connectSocket 之后立即设置 onOpen。',
    },
    members: ['SocketTask.onOpen'],
    evidence: [document],
  },
  {
    id: 'wx.ready-state-undocumented',
    text: {
      en: 'readyState and its constants are undocumented: neither the types nor the pages have them. Developers report readyState, and one report says that it lags behind. Keep the state in a variable of your own.',
      zh: 'readyState 及其常量没有写入文档，类型定义中也没有。据开发者报告，任务有 readyState，其中一份报告称其更新有延迟。请用自己的变量记录状态。',
    },
    members: ['SocketTask.readyState', 'SocketTask.OPEN'],
    evidence: [reports],
  },
  {
    id: 'wx.first-connection',
    text: {
      en: 'The functions outside SocketTask are not recommended. They act on the first connection that has not ended, as in dimina; the document says only that several connections may cause unexpected results. Use the methods of the task.',
      zh: '不推荐使用 SocketTask 之外的接口。与 dimina 一致，这些接口作用于最早创建且尚未结束的连接；文档只说明存在多个连接时可能与预期不一致。请使用任务的方法。',
    },
    members: [
      'wx.sendSocketMessage',
      'wx.closeSocket',
      'wx.onSocketOpen',
      'wx.onSocketMessage',
      'wx.onSocketError',
      'wx.onSocketClose',
    ],
    evidence: [document, container],
  },
  {
    id: 'wx.listeners-append',
    text: {
      en: 'A task calls all of its listeners, as in dimina; wx.onSocketMessage and its like keep the last alone. On a device the number of listeners of a task is unknown. Set each listener once.',
      zh: '与 dimina 一致，任务会调用全部监听器；wx.onSocketMessage 等接口只保留最后一个。真机上任务可有多少个监听器，尚属未知。每个监听器请只设置一次。',
    },
    members: ['SocketTask.onMessage', 'wx.onSocketMessage'],
    profiles: [],
    evidence: [container],
  },
  {
    id: 'wx.close-reports-own',
    text: {
      en: 'After a close by the program, onClose reports the values of close(), whatever the server answers. Without a reason it reports "normal closure", as developers report.',
      zh: '程序关闭连接后，onClose 报告传给 close() 的值，与服务器的应答无关。据开发者报告，未指定原因时为“normal closure”。',
    },
    members: ['SocketTask.close', 'SocketTaskOnCloseListenerResult.reason'],
    profiles: [],
    evidence: [container, reports],
  },
  {
    id: 'wx.background',
    text: {
      en: 'In the background, every call of the network fails with "interrupted", and after 5 s the connections end: here as in dimina, with 1006 and the reason "interrupted". Developers report 1000 or 1006, or no onClose on iOS. Connect again in onShow or wx.onAppShow.',
      zh: '小程序进入后台后，网络接口的调用都以“interrupted”失败，5 秒后连接断开：此处与 dimina 一致，code 为 1006，reason 为“interrupted”。据开发者报告，code 为 1000 或 1006，iOS 上也可能不触发 onClose。请在 onShow 或 wx.onAppShow 中重新连接。',
    },
    members: ['SocketTask.onClose'],
    profiles: ['documented'],
    evidence: [network, container, reports],
  },
] as const satisfies readonly PortabilityNote[]
