import type { PortabilityNote } from '../../contract.ts'
import {
  appClient,
  document,
  errorOnly,
  h5Client,
  promises,
  types,
  utsClient,
  vue2Client,
} from './sources.ts'

/** Notes on `uni.connectSocket` and its parameters. */
export const connectingNotes = [
  {
    id: 'uni.promise-without-task',
    text: {
      en: 'Without success, fail or complete, uni.connectSocket returns a promise of { errMsg }. The connection opens, but the program has no task: the functions uni.onSocketOpen, uni.sendSocketMessage and their like remain. Pass complete() {} to get the task. A native uni-app x app returns the task in both cases.',
      zh: '没有传入 success、fail 或 complete 时，uni.connectSocket 返回 Promise，结果为 { errMsg }。连接会打开，但程序得不到 SocketTask，只能使用 uni.onSocketOpen、uni.sendSocketMessage 等接口。传入 complete() {} 即可得到 SocketTask。uni-app x 原生应用在两种情况下都返回 SocketTask。',
    },
    members: ['uni.connectSocket'],
    evidence: [document, h5Client, appClient, utsClient],
  },
  {
    id: 'uni.success-before-open',
    text: {
      en: 'success means that the call was accepted; the connection is not open yet. Send in onOpen. On H5, success runs before uni.connectSocket returns, so a variable for the task is not set in success.',
      zh: 'success 只表示调用已被接受，此时连接尚未打开。请在 onOpen 中发送。在 H5 端，success 在 uni.connectSocket 返回之前触发，此时接收 SocketTask 的变量尚未赋值。',
    },
    members: ['uni.connectSocket', 'ConnectSocketOption.success'],
    evidence: [h5Client, appClient],
  },
  {
    id: 'uni.wss-only',
    text: {
      en: 'Mini programs accept wss alone, and so does an H5 page opened over https. Here ws works as well.',
      zh: '小程序只接受 wss，通过 https 打开的 H5 页面也是如此。此处 ws 也可以使用。',
    },
    members: ['ConnectSocketOption.url'],
    evidence: [document],
  },
  {
    id: 'uni.header-unsent',
    text: {
      en: 'H5 ignores header: a browser sets the headers of the handshake itself. Pass a token in the URL or in protocols.',
      zh: 'H5 端会忽略 header：握手的请求头由浏览器设置。请通过 URL 或 protocols 传递令牌。',
    },
    members: ['ConnectSocketOption.header'],
    profiles: ['h5'],
    evidence: [document, h5Client],
  },
  {
    id: 'uni.referer-forbidden',
    text: {
      en: 'header cannot set Referer.',
      zh: 'header 中不能设置 Referer。',
    },
    members: ['ConnectSocketOption.header'],
    evidence: [document],
  },
  {
    id: 'uni.protocols-not-array',
    text: {
      en: 'protocols is documented as an array. uni-app puts a string into an array; other values are ignored here.',
      zh: '文档规定 protocols 为数组。uni-app 会把字符串放入数组；此处会忽略其他类型的值。',
    },
    members: ['ConnectSocketOption.protocols'],
    evidence: [document, h5Client],
  },
  {
    id: 'uni.options-unseen',
    text: {
      en: 'The options {names} have no effect here: method is documented for WeChat alone and read by no implementation, multiple is for Alipay.',
      zh: '选项 {names} 在此处不起作用：method 在文档中仅适用于微信小程序，且没有实现读取它；multiple 仅适用于支付宝小程序。',
    },
    members: ['ConnectSocketOption.method', 'ConnectSocketOption.multiple'],
    evidence: [document, types, h5Client, appClient],
  },
  {
    id: 'uni.app-error-only',
    text: {
      en: 'After a refused connection, H5 and the developer tools report an error, then a close. The App reports an error alone and forgets the task. Reconnect in both listeners.',
      zh: '连接被拒绝后，H5 端和小程序开发者工具先触发 onError，再触发 onClose。App 端只触发 onError，之后不再保留该任务。请在两个监听器中都处理重连。',
    },
    members: ['SocketTask.onError', 'SocketTask.onClose'],
    profiles: ['documented', 'h5'],
    evidence: [appClient, errorOnly],
  },
  {
    id: 'uni.same-millisecond',
    text: {
      en: 'The App identifies a connection by the millisecond of its start. Of connections that start at once, the last alone gets events: the listeners of the earlier task are never called. Start the next connection in a later task.',
      zh: 'App 端以创建时的毫秒数标识连接。同时创建多个连接时，只有最后一个收到事件，之前任务的监听器不会触发。请在之后的任务中创建下一个连接。',
    },
    members: ['uni.connectSocket'],
    profiles: ['app'],
    evidence: [appClient],
  },
  {
    id: 'uni.vue2-pair',
    text: {
      en: 'For Vue 2, a promise of uni resolves with [null, result] or [error] and never rejects: catch is not called. With "vueVersion": "3" in manifest.json it resolves with the result, or rejects.',
      zh: '在 Vue 2 中，uni 接口的 Promise 以 [null, 结果] 或 [错误] 兑现，不会拒绝，因此不会进入 catch。manifest.json 中配置 "vueVersion": "3" 时，Promise 以结果兑现，或被拒绝。',
    },
    members: ['uni.connectSocket', 'uni.sendSocketMessage', 'uni.closeSocket'],
    evidence: [promises, vue2Client],
  },
] as const satisfies readonly PortabilityNote[]
