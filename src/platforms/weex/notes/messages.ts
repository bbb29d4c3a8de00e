import type { PortabilityNote } from '../../contract.ts'
import { android, browser, ios, page, web } from './sources.ts'

/** Notes on `send` and `onmessage`. */
export const messageNotes = [
  {
    id: 'weex.send-not-open',
    text: {
      en: 'The connection is not open, so the message is lost and onerror is called, as on Android. Wait for onopen. In a browser send() throws while connecting.',
      zh: '连接没有打开，消息丢失并触发 onerror，与 Android 一致。请等到 onopen 再发送。在浏览器中，连接期间调用 send() 会抛出异常。',
    },
    members: ['webSocket.send', 'webSocket.onerror'],
    profiles: ['documented', 'android'],
    evidence: [android('DefaultWebSocketAdapter.java'), web],
  },
  {
    id: 'weex.binary-send',
    text: {
      en: 'Only text is documented. Binary data goes out as binary here; of the native platforms, iOS and later runtimes do the same, while the Android module takes text alone.',
      zh: '文档只支持文本。二进制数据在这里按二进制发送；原生平台中，iOS 和较新的运行时亦可，Android 模块只接受文本。',
    },
    members: ['webSocket.send'],
    profiles: ['documented'],
    evidence: [page, ios, android('WebSocketModule.java')],
  },
  {
    id: 'weex.data-converted',
    text: {
      en: 'A value of type {type} was turned into JSON, as the native bridge does for a method that takes text.',
      zh: '类型为 {type} 的值已转换为 JSON，与原生桥对文本参数的处理一致。',
    },
    members: ['webSocket.send'],
    profiles: ['documented', 'android'],
    evidence: [android('WXReflectionUtils.java')],
  },
  {
    id: 'weex.binary-message',
    text: {
      en: 'A binary message arrived and was left out: data is documented as text. Android drops it too; iOS gives an object with the bytes as base64, a browser a Blob.',
      zh: '收到一条二进制消息，已忽略：文档规定 data 为文本。Android 同样会丢弃；iOS 给出带 base64 内容的对象，浏览器给出 Blob。',
    },
    members: ['webSocket.onmessage', 'MessageEvent.data'],
    profiles: ['documented', 'android'],
    evidence: [page, android('DefaultWebSocketAdapter.java'), ios, browser],
  },
] as const satisfies readonly PortabilityNote[]
