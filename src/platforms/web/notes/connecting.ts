import type { PortabilityNote } from '../../contract.ts'
import { browsers, ohosSource, quickApp, document, taroH5, weexPage } from './sources.ts'

/** Notes on making a connection. */
export const connectingNotes = [
  {
    id: 'web.url-resolved',
    text: {
      en: 'A browser resolves this URL against the page and replaces http with ws. The other platforms accept only a full ws:// or wss:// URL.',
      zh: '浏览器会按页面地址解析该 URL，并把 http 替换为 ws。其他平台只接受完整的 ws:// 或 wss:// URL。',
    },
    members: ['WebSocket.new'],
    profiles: ['documented'],
    evidence: [document, browsers, taroH5],
  },
  {
    id: 'web.empty-protocol',
    text: {
      en: 'The empty string is not a valid subprotocol: the constructor throws a SyntaxError. The samples of Weex pass it to request no subprotocol. Omit the argument.',
      zh: '空字符串不是有效的子协议，构造函数会抛出 SyntaxError。Weex 的示例用空字符串表示不请求子协议。请省略该参数。',
    },
    members: ['WebSocket.new'],
    profiles: ['documented'],
    evidence: [browsers, weexPage],
  },
  {
    id: 'web.no-headers',
    text: {
      en: 'The WebSocket of a browser cannot send headers: it accepts only a URL and subprotocols. Pass a token in the URL, in a subprotocol or in the first message. The native platforms have header.',
      zh: '浏览器的 WebSocket 不能发送自定义请求头，只接受 URL 和子协议。请把令牌放在 URL、子协议或第一条消息中。原生平台支持 header。',
    },
    members: ['WebSocket.new'],
    profiles: ['documented'],
    evidence: [document, ohosSource, quickApp],
  },
  {
    id: 'web.connects-at-once',
    text: {
      en: 'The constructor starts the connection, and the object cannot connect again. In OpenHarmony, create the object, set the listeners, then call connect(), which can be called again.',
      zh: '构造函数会立即开始连接，该对象不能再次连接。在 OpenHarmony 中，先创建对象、设置监听器，再调用 connect()，之后还可以重新连接。',
    },
    members: ['WebSocket.new'],
    profiles: [],
    evidence: [document, ohosSource],
  },
] as const satisfies readonly PortabilityNote[]
