import type { PortabilityNote } from '../../contract.ts'
import { document, quickApp } from './sources.ts'

/** Notes on the four handlers. */
export const handlerNotes = [
  {
    id: 'blueos.late-open',
    text: {
      en: 'If onOpen is set after the connection has opened, the handler is still called, as in the quick-app engine. The browser, Taro and Weex do not call a late handler.',
      zh: '连接打开后才设置的 onOpen 仍会触发，与快应用引擎一致。浏览器、Taro 和 Weex 不会触发。',
    },
    members: ['WebSocket.onOpen'],
    evidence: [quickApp('SocketTask.java')],
  },
  {
    id: 'blueos.open-argument',
    text: {
      en: 'In the document onOpen has no argument, so the parameter is undefined here. The quick-app engine passes the text "success".',
      zh: '文档中的 onOpen 没有参数，因此此处的形参为 undefined。快应用引擎传入文本 "success"。',
    },
    members: ['WebSocket.onOpen'],
    evidence: [document, quickApp('WebSocket.java')],
  },
  {
    id: 'blueos.lower-case-handler',
    text: {
      en: '{name} is the spelling of the browser and of quick apps. BlueOS never calls it. Write onOpen, onMessage, onClose and onError.',
      zh: '{name} 是浏览器和快应用的写法，BlueOS 不会触发。请使用 onOpen、onMessage、onClose 和 onError。',
    },
    members: ['WebSocket.onOpen', 'WebSocket.onMessage', 'WebSocket.onClose', 'WebSocket.onError'],
    evidence: [document, quickApp('WebSocket.java')],
  },
] as const satisfies readonly PortabilityNote[]
