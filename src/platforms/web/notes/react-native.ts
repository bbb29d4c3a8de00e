import type { PortabilityNote } from '../../contract.ts'
import { browsers, reactNative, reactNativeAndroid } from './sources.ts'

const profiles = ['react-native']

/** Notes on the class of React Native, where a browser's differs. */
export const reactNativeNotes = [
  {
    id: 'web.native-headers',
    text: {
      en: 'The headers of the third argument are sent in React Native alone. A browser has no third argument.',
      zh: '第三个参数中的请求头只在 React Native 中发送。浏览器没有第三个参数。',
    },
    members: ['WebSocket.new'],
    profiles,
    evidence: [reactNative, browsers],
  },
  {
    id: 'web.native-send-early',
    text: {
      en: 'Before the connection is open, send() throws Error("INVALID_STATE_ERR") in React Native. A browser throws an InvalidStateError, a DOMException. Wait for open before sending.',
      zh: '连接打开前，React Native 的 send() 抛出 Error("INVALID_STATE_ERR")，浏览器则抛出 DOMException InvalidStateError。请等到 open 再发送。',
    },
    members: ['WebSocket.send'],
    profiles,
    evidence: [reactNative, browsers],
  },
  {
    id: 'web.native-send-late',
    text: {
      en: 'After close(), send() reports a failure on Android: error, then close with 1006 and the reason “client is null”. A browser drops the data.',
      zh: '调用 close() 之后，Android 上的 send() 会报告失败：先触发 error，再触发 close，code 为 1006，reason 为 “client is null”。浏览器只丢弃数据。',
    },
    members: ['WebSocket.send'],
    profiles,
    evidence: [reactNativeAndroid, browsers],
  },
  {
    id: 'web.native-data-type',
    text: {
      en: 'React Native sends text, ArrayBuffer, views and Blob. Any other value throws Error("Unsupported data type"); a browser sends the value as text.',
      zh: 'React Native 只发送文本、ArrayBuffer、视图和 Blob，其他值抛出 Error("Unsupported data type")；浏览器会转为文本发送。',
    },
    members: ['WebSocket.send'],
    profiles,
    evidence: [reactNative, browsers],
  },
  {
    id: 'web.native-binary',
    text: {
      en: 'In React Native, a binary message is an ArrayBuffer unless binaryType is "blob", and binaryType is undefined at first. In a browser the default is Blob. Set binaryType to "arraybuffer" in both.',
      zh: '在 React Native 中，除非 binaryType 为 "blob"，否则二进制消息为 ArrayBuffer，且 binaryType 初始为 undefined。浏览器默认为 Blob。两者都应将 binaryType 设为 "arraybuffer"。',
    },
    members: ['WebSocket.binaryType', 'MessageEvent.data'],
    profiles,
    evidence: [reactNative, browsers],
  },
  {
    id: 'web.native-ping',
    text: {
      en: 'Only React Native has ping(). On Android it sends an empty binary message, not a ping, so the server gets a message. A browser has no ping().',
      zh: '只有 React Native 有 ping()。在 Android 上，它发送的不是 ping 帧，而是一条空的二进制消息，服务器会收到该消息。浏览器没有 ping()。',
    },
    members: ['WebSocket.send'],
    profiles,
    evidence: [reactNativeAndroid],
  },
  {
    id: 'web.native-close-early',
    text: {
      en: 'close() before open has no effect on Android: the connection still opens, and open follows. A browser fails the connection.',
      zh: '在 Android 上，open 之前的 close() 不起作用：连接照常打开，并触发 open。浏览器会使连接失败。',
    },
    members: ['WebSocket.close'],
    profiles,
    evidence: [reactNativeAndroid, browsers],
  },
  {
    id: 'web.native-close-code',
    text: {
      en: 'React Native does not check the arguments of close(). On Android a code that no Close frame may have, such as 1005 or 2000, or a reason longer than 123 bytes closes nothing: readyState is 2, and the connection stays open. A browser throws.',
      zh: 'React Native 不检查 close() 的参数。在 Android 上，关闭帧不能使用的关闭码（例如 1005 或 2000）或超过 123 字节的 reason 不会关闭连接：readyState 变为 2，连接仍然打开。浏览器会抛出异常。',
    },
    members: ['WebSocket.close'],
    profiles,
    evidence: [reactNativeAndroid, browsers],
  },
  {
    id: 'web.native-reason',
    text: {
      en: 'After a failure, the close event of React Native has the system’s message as the reason, so the reason differs between Android, iOS and versions. In a browser the reason is empty. error comes for a lost connection too.',
      zh: '连接失败后，React Native 的 close 事件以系统消息作为 reason，因此在 Android、iOS 和不同版本上不同。浏览器中 reason 为空。连接中断时也会触发 error。',
    },
    members: ['CloseEvent.reason', 'WebSocket.onerror'],
    profiles,
    evidence: [reactNative, reactNativeAndroid, browsers],
  },
] as const satisfies readonly PortabilityNote[]
