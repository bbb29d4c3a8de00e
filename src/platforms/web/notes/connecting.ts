import type { PortabilityNote } from '../../contract.ts'
import { browsers, ohosSource, quickApp, standard, taroH5, weexPage } from './sources.ts'

/** Notes on making a connection. */
export const connectingNotes = [
  {
    id: 'web.url-resolved',
    text: {
      en: 'A browser resolves this URL against the page and turns http into ws. The other platforms take only a full ws:// or wss:// URL.',
      zh: '浏览器会按页面地址解析该 URL，并把 http 转换为 ws。其他平台只接受完整的 ws:// 或 wss:// 地址。',
    },
    members: ['WebSocket.new'],
    evidence: [standard, browsers, taroH5],
  },
  {
    id: 'web.empty-protocol',
    text: {
      en: 'The empty string is no subprotocol: the constructor throws a SyntaxError. Weex’s samples pass it to mean none; leave the argument out here.',
      zh: '空字符串不是合法的子协议，构造函数会抛出 SyntaxError。Weex 的示例用它表示“无子协议”，在这里请省略该参数。',
    },
    members: ['WebSocket.new'],
    evidence: [browsers, weexPage],
  },
  {
    id: 'web.no-headers',
    text: {
      en: 'A browser’s WebSocket cannot send headers: it knows only a URL and subprotocols. Pass a token in the URL, in a subprotocol or in the first message. The native platforms take header.',
      zh: '浏览器的 WebSocket 不能发送自定义请求头，只接受 URL 和子协议。可以把令牌放在 URL、子协议或第一条消息里。原生平台则支持 header。',
    },
    members: ['WebSocket.new'],
    evidence: [standard, ohosSource, quickApp],
  },
  {
    id: 'web.connects-at-once',
    text: {
      en: 'The connection starts with the constructor and cannot be opened twice. In OpenHarmony the object comes first, listeners are set, and connect() follows, again if need be.',
      zh: '构造函数一执行就开始连接，且不能再次打开。OpenHarmony 则先创建对象、设置监听，再调用 connect()，需要时还可重新连接。',
    },
    members: ['WebSocket.new'],
    profiles: [],
    evidence: [standard, ohosSource],
  },
] as const satisfies readonly PortabilityNote[]
