import type { PortabilityNote } from '../../contract.ts'
import { appClient, browsers, document, h5Client, types, utsClient } from './sources.ts'

/** Notes on tasks, and on the functions outside tasks. */
export const taskNotes = [
  {
    id: 'uni.send-before-open',
    text: {
      en: 'Before the connection is open, send() fails: uni-app does not queue data. H5 calls fail twice, the App calls fail, then success. Send in onOpen.',
      zh: '连接打开前，send() 会失败：uni-app 不缓存数据。H5 端会触发两次 fail，App 端先触发 fail，再触发 success。请在 onOpen 中发送。',
    },
    members: ['SocketTask.send'],
    profiles: ['documented', 'app'],
    evidence: [h5Client, appClient],
  },
  {
    id: 'uni.fails-twice',
    text: {
      en: 'Before the connection is open, send() on H5 calls fail and complete twice, with errCode 10002 and 602001. A queue filled in fail holds the data twice. Send in onOpen.',
      zh: '连接打开前，H5 端的 send() 会触发两次 fail 和 complete，errCode 依次为 10002 和 602001。在 fail 中缓存数据会缓存两次。请在 onOpen 中发送。',
    },
    members: ['SocketTask.send', 'SendSocketMessageOptions.fail'],
    profiles: ['h5'],
    evidence: [h5Client],
  },
  {
    id: 'uni.sent-anyway',
    text: {
      en: 'The App passes the data to its native module even though the call failed, and calls success as well. The behavior of the module before the connection is open is unknown; here the data is dropped.',
      zh: '即使调用失败，App 端仍会把数据交给原生模块，并触发 success。连接打开前原生模块如何处理数据，尚属未知；此处会丢弃数据。',
    },
    members: ['SocketTask.send', 'SendSocketMessageOptions.success'],
    profiles: ['app'],
    evidence: [appClient],
  },
  {
    id: 'uni.payload-type',
    text: {
      en: 'data is a string or an ArrayBuffer, not {type}. H5 sends the text of any other value, e.g. [object Object]; the App sends an object as bytes. Use JSON.stringify for an object.',
      zh: 'data 只能是字符串或 ArrayBuffer，不能是 {type}。H5 端会发送其他值转换成的文本，例如 [object Object]；App 端会把对象作为字节发送。对象请使用 JSON.stringify 转换。',
    },
    members: ['SocketTask.send', 'SendSocketMessageOptions.data'],
    evidence: [document, h5Client, appClient],
  },
  {
    id: 'uni.close-before-open',
    text: {
      en: 'A task is closed while it connects. H5 reports an error, then 1006, as a browser does. The document says of uni.closeSocket that it closes nothing before onSocketOpen.',
      zh: '在连接建立过程中关闭了任务。H5 端与浏览器一致，先触发 onError，再以 1006 触发 onClose。按文档，在 onSocketOpen 之前调用 uni.closeSocket 不会关闭连接。',
    },
    members: ['SocketTask.close', 'uni.closeSocket'],
    evidence: [document, h5Client, browsers],
  },
  {
    id: 'uni.close-code-native',
    text: {
      en: 'The App passes code and reason to its native module. Whether the module sends them is unknown; here it does.',
      zh: 'App 端会把 code 和 reason 交给原生模块。原生模块是否发送它们，尚属未知；此处会发送。',
    },
    members: ['SocketTask.close', 'CloseSocketOptions.code', 'CloseSocketOptions.reason'],
    profiles: ['app'],
    evidence: [appClient],
  },
  {
    id: 'uni.listener-late',
    text: {
      en: 'onOpen was set after the connection had opened, so the listener is not called. Set onOpen right after uni.connectSocket.',
      zh: 'onOpen 在连接打开之后才设置，因此不会触发。请在 uni.connectSocket 之后立即设置 onOpen。',
    },
    members: ['SocketTask.onOpen'],
    evidence: [h5Client, appClient],
  },
  {
    id: 'uni.ready-state-undocumented',
    text: {
      en: 'readyState and its constants are undocumented: neither the types nor the pages have them. H5 has the state of the browser’s socket; in the App it is 3 until the connection is open. Keep the state in a variable of your own.',
      zh: 'readyState 及其常量没有写入文档，类型定义中也没有。H5 端为浏览器连接的状态；App 端在连接打开前为 3。请用自己的变量记录状态。',
    },
    members: ['SocketTask.readyState', 'SocketTask.OPEN'],
    evidence: [types, h5Client, appClient],
  },
  {
    id: 'uni.first-connection',
    text: {
      en: 'The functions outside SocketTask are deprecated. They act on the first connection that has not ended, whichever part of the app opened it, and their listeners cannot be removed. Use the methods of the task.',
      zh: 'SocketTask 之外的接口已废弃。它们作用于最早创建且尚未结束的连接，无论该连接由应用的哪一部分创建；设置的监听器无法移除。请使用任务的方法。',
    },
    members: [
      'uni.sendSocketMessage',
      'uni.closeSocket',
      'uni.onSocketOpen',
      'uni.onSocketMessage',
      'uni.onSocketError',
      'uni.onSocketClose',
    ],
    evidence: [document, h5Client, appClient, utsClient],
  },
] as const satisfies readonly PortabilityNote[]
