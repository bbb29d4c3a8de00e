import type { PortabilityNote } from '../../contract.ts'
import { android, browsers, ios, document, web } from './sources.ts'

/** Notes on `send` and `onmessage`. */
export const messageNotes = [
  {
    id: 'weex.send-not-open',
    text: {
      en: 'While the connection is not open, send() loses the message and calls onerror, as on Android. In a browser send() throws while connecting. Wait for onopen before sending.',
      zh: '连接未打开时，send() 会丢失消息并触发 onerror，与 Android 一致。在浏览器中，连接期间调用 send() 会抛出异常。请等到 onopen 再发送。',
    },
    members: ['webSocket.send', 'webSocket.onerror'],
    profiles: ['documented', 'android'],
    evidence: [android('DefaultWebSocketAdapter.java'), web],
  },
  {
    id: 'weex.binary-send',
    text: {
      en: 'Only text is documented. Binary data is sent as binary here, as on iOS and with later runtimes. The Android module sends text only.',
      zh: '文档只支持文本。此处按二进制发送二进制数据，iOS 和较新的运行时也是如此。Android 模块只发送文本。',
    },
    members: ['webSocket.send'],
    profiles: ['documented'],
    evidence: [document, ios, android('WebSocketModule.java')],
  },
  {
    id: 'weex.data-converted',
    text: {
      en: 'A value of type {type} was converted to JSON, as by the native bridge for a text parameter.',
      zh: '类型为 {type} 的值已转换为 JSON，与原生桥对文本参数的处理一致。',
    },
    members: ['webSocket.send'],
    profiles: ['documented', 'android'],
    evidence: [android('WXReflectionUtils.java')],
  },
  {
    id: 'weex.binary-message',
    text: {
      en: 'Binary messages are dropped: the document has data as text. Android drops binary messages too; iOS passes an object with the bytes in base64, a browser a Blob.',
      zh: '二进制消息会被丢弃：文档规定 data 为文本。Android 同样丢弃；iOS 传入以 base64 表示字节的对象，浏览器传入 Blob。',
    },
    members: ['webSocket.onmessage', 'MessageEvent.data'],
    profiles: ['documented', 'android'],
    evidence: [document, android('DefaultWebSocketAdapter.java'), ios, browsers],
  },
] as const satisfies readonly PortabilityNote[]
