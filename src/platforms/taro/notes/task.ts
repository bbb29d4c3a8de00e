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

/** Notes on SocketTask: sending, closing and listeners. */
export const taskNotes = [
  {
    id: 'taro.send-before-open',
    text: {
      en: 'The connection is not open yet, and Taro keeps nothing for later: the call fails. A browser throws here. Send in onOpen; the promise of connectSocket comes too early.',
      zh: '连接尚未打开，Taro 不会缓存数据，调用直接失败；浏览器在此会抛出异常。请在 onOpen 中发送，connectSocket 的 Promise 兑现得太早。',
    },
    members: ['SocketTask.send', 'connectSocket'],
    evidence: [h5Run, browser],
  },
  {
    id: 'taro.send-rejects-anyway',
    text: {
      en: 'On H5 the promise of a failed send() rejects even when fail has been told, and shows up as an unhandled rejection. The documented profile keeps that quiet; mini programs return no promise.',
      zh: '在 H5 端，send() 失败时即使已触发 fail，返回的 Promise 仍会被拒绝，并表现为未处理的拒绝。“按文档”行为配置不会报告它；小程序没有返回值。',
    },
    members: ['SocketTask.send', 'SocketTask.SendOption'],
    evidence: [h5Source, weChat],
  },
  {
    id: 'taro.promises-on-h5',
    text: {
      en: 'send() and close() return promises on H5 only. The types promise nothing, and mini programs return nothing: use success and fail in code for all.',
      zh: 'send() 和 close() 只在 H5 端返回 Promise。类型定义中没有返回值，小程序也没有：多端代码请使用 success 和 fail。',
    },
    members: ['SocketTask.send', 'SocketTask.close'],
    profiles: [],
    evidence: [types, h5Source, weChat],
  },
  {
    id: 'taro.listener-late',
    text: {
      en: 'onOpen was set when the connection was no longer being made; an open that is over is not told again. The quick-app engine beneath BlueOS would call a late onOpen at once.',
      zh: '设置 onOpen 时连接已不处于连接中，错过的打开事件不会补发。而 BlueOS 所承袭的快应用引擎会立即调用后设置的 onOpen。',
    },
    members: ['SocketTask.onOpen'],
    evidence: [h5Source, weChat],
  },
  {
    id: 'taro.listener-replaced',
    text: {
      en: '{method} keeps one listener: the one set before is not called any more. In a browser, addEventListener would call both.',
      zh: '{method} 只保留一个监听器，先前设置的不再被调用。浏览器的 addEventListener 则会两个都调用。',
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
      en: 'The documented results, with header, data, errMsg or code and reason, are what React Native and mini programs give. H5 passes the browser’s events instead, which have no header and no errMsg.',
      zh: '文档所述的回调参数（header、data、errMsg、code 与 reason）与 React Native 和小程序一致。H5 端传入的是浏览器原生事件，没有 header，也没有 errMsg。',
    },
    members: [
      'SocketTask.onOpen',
      'SocketTask.onMessage',
      'SocketTask.onError',
      'SocketTask.OpenResult.header',
    ],
    profiles: [],
    evidence: [page, h5Run, reactNative],
  },
  {
    id: 'taro.binary-form',
    text: {
      en: 'A binary message: documented as an ArrayBuffer, and so delivered by mini programs. H5 leaves the browser’s default alone and delivers a Blob; set task.ws.binaryType there.',
      zh: '收到二进制消息：文档所述类型为 ArrayBuffer，小程序也是如此。H5 端沿用浏览器默认设置，得到的是 Blob，请在 H5 端设置 task.ws.binaryType。',
    },
    members: ['SocketTask.onMessage', 'SocketTask.MessageResult.data'],
    evidence: [page, h5Source, browser],
  },
  {
    id: 'taro.ws-h5-only',
    text: {
      en: 'task.ws is the browser’s WebSocket and exists on H5 only; elsewhere it is undefined.',
      zh: 'task.ws 是浏览器 WebSocket 实例，仅 H5 端存在，其他端为 undefined。',
    },
    members: ['SocketTask.ws'],
    evidence: [page, h5Source],
  },
  {
    id: 'taro.close-before-open',
    text: {
      en: 'The connection was closed while it was being made: in a browser it fails, so onError comes first and onClose after it. In a mini program a close before onOpen closes nothing.',
      zh: '连接建立过程中被关闭：在浏览器中这会使连接失败，因此先触发 onError，再触发 onClose。在小程序中，onOpen 之前的关闭不起作用。',
    },
    members: ['SocketTask.close', 'SocketTask.onError'],
    evidence: [browser, weChat],
  },
  {
    id: 'taro.close-code-unsent',
    text: {
      en: 'H5 keeps code and reason to itself: the server sees a close without a code, while onClose reports what close() was given. The documented profile sends them, as React Native and mini programs do.',
      zh: 'H5 端不会把 code 和 reason 发给服务器：服务器看到的是不带关闭码的关闭，而 onClose 得到的是传给 close() 的值。“按文档”行为配置会像 React Native 和小程序那样发送它们。',
    },
    members: ['SocketTask.close', 'SocketTask.CloseOption.code', 'SocketTask.CloseOption.reason'],
    evidence: [h5Run, reactNative, miniProgram],
  },
  {
    id: 'taro.close-code-illegal',
    text: {
      en: 'A browser can close only with 1000 or 3000 to 4999 and a reason of at most 123 bytes, so {code} was not sent: the server sees a close without a code. onClose still reports it, as H5 does.',
      zh: '浏览器只能以 1000 或 3000 到 4999 关闭连接，且原因不超过 123 字节，因此没有发送 {code}：服务器看到的是不带关闭码的关闭。onClose 仍会报告它，与 H5 端一致。',
    },
    members: ['SocketTask.CloseOption.code', 'SocketTask.CloseOption.reason'],
    profiles: ['documented'],
    evidence: [browser, h5Run],
  },
  {
    id: 'taro.close-code-lost',
    text: {
      en: 'The server closed with {code} "{reason}". Taro on H5 reports 1006 "abnormal closure" for every close that the program did not begin; the documented profile reports what the server said.',
      zh: '服务器以 {code}“{reason}”关闭了连接。在 H5 端，凡不是由程序发起的关闭，Taro 一律报告 1006“abnormal closure”；“按文档”行为配置报告服务器给出的值。',
    },
    members: ['SocketTask.onClose', 'SocketTask.CloseResult.code', 'SocketTask.CloseResult.reason'],
    evidence: [page, h5Run],
  },
  {
    id: 'taro.default-reason',
    text: {
      en: 'Without a reason, onClose reports "server complete,close" on H5 and "server complete, close" on React Native, although it was the program that closed. Compare codes, not texts.',
      zh: '未指定 reason 时，尽管是程序自己关闭的，onClose 在 H5 端得到“server complete,close”，在 React Native 端得到“server complete, close”。请比较关闭码，不要比较文本。',
    },
    members: ['SocketTask.CloseOption.reason', 'SocketTask.CloseResult.reason'],
    profiles: [],
    evidence: [h5Source, reactNative],
  },
] as const satisfies readonly PortabilityNote[]
