import type { PortabilityNote } from '../../contract.ts'
import { container, devtoolsReport, document, network, reports, types } from './sources.ts'

/** Notes on `wx.connectSocket` and its parameters. */
export const connectingNotes = [
  {
    id: 'wx.success-before-open',
    text: {
      en: 'success means that the call was accepted; the connection is not open yet. Send in onOpen. Whether success comes before onOpen on every device is unknown.',
      zh: 'success 只表示调用已被接受，此时连接尚未打开。请在 onOpen 中发送。success 是否在所有真机上都早于 onOpen，尚属未知。',
    },
    members: ['wx.connectSocket', 'ConnectSocketOption.success'],
    evidence: [document, container],
  },
  {
    id: 'wx.wss-only',
    text: {
      en: 'A device accepts wss alone. The developer tools accept ws if the check of domains is off. Here ws works as well.',
      zh: '真机只接受 wss。开发者工具关闭域名校验后接受 ws。此处 ws 也可以使用。',
    },
    members: ['ConnectSocketOption.url'],
    evidence: [network, reports],
  },
  {
    id: 'wx.domain-list',
    text: {
      en: 'The host is not in the socket domain list, so the connection fails with an error event, as developers report. Whether fail is called as well is unknown. Add the host in the console of the mini program.',
      zh: '主机不在服务器域名（socket 合法域名）列表中，因此连接失败并触发 onError，这与开发者的报告一致。是否同时触发 fail，尚属未知。请在小程序后台添加该域名。',
    },
    members: ['wx.connectSocket', 'ConnectSocketOption.url'],
    evidence: [network, reports],
  },
  {
    id: 'wx.connection-limit',
    text: {
      en: 'A mini program has at most {limit} connections at a time. The next call fails, and its task never opens. Close a connection first. The text of the failure differs between clients.',
      zh: '一个小程序最多同时有 {limit} 个连接。再次调用会失败，返回的任务不会打开。请先关闭一个连接。失败信息因客户端而异。',
    },
    members: ['wx.connectSocket'],
    evidence: [document, container, reports],
  },
  {
    id: 'wx.devtools-also-closes',
    text: {
      en: 'After a refused connection, this profile follows dimina, which reports an error alone. Developers report that the developer tools report a close as well. Reconnect in both listeners.',
      zh: '连接被拒绝后，“按文档”行为配置与 dimina 一致，只触发 onError。据开发者报告，开发者工具还会触发 onClose。请在两个监听器中都处理重连。',
    },
    members: ['SocketTask.onError', 'SocketTask.onClose'],
    profiles: ['documented'],
    evidence: [container, devtoolsReport],
  },
  {
    id: 'wx.referer-forbidden',
    text: {
      en: 'header cannot set Referer; WeChat sends its own.',
      zh: 'header 中不能设置 Referer，微信会发送固定的值。',
    },
    members: ['ConnectSocketOption.header'],
    evidence: [network],
  },
  {
    id: 'wx.protocols-not-array',
    text: {
      en: 'protocols must be an array. Other values are ignored here; the behavior of a device is unknown.',
      zh: 'protocols 必须是数组。此处会忽略其他类型的值；真机的行为尚属未知。',
    },
    members: ['ConnectSocketOption.protocols'],
    evidence: [types],
  },
  {
    id: 'wx.options-unseen',
    text: {
      en: 'The options {names} have no visible effect here. The types have no method and no data; older pages did.',
      zh: '选项 {names} 在此处没有可见的作用。类型定义中没有 method 和 data，旧文档中曾经有。',
    },
    members: [
      'ConnectSocketOption.tcpNoDelay',
      'ConnectSocketOption.perMessageDeflate',
      'ConnectSocketOption.forceCellularNetwork',
    ],
    evidence: [types],
  },
  {
    id: 'wx.profile-missing',
    text: {
      en: 'profile is undefined here: a simulated network has no such times, and a browser hides them. A device reports eight times since base library 2.10.4.',
      zh: '此处 profile 为 undefined：模拟网络没有这些时间，浏览器也不提供。真机自基础库 2.10.4 起报告八项时间。',
    },
    members: ['OnOpenListenerResult.profile', 'SocketProfile'],
    evidence: [types, document],
  },
] as const satisfies readonly PortabilityNote[]
