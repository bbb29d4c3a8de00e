import type { PortabilityNote } from '../../contract.ts'
import { page, quickApp } from './sources.ts'

/** Notes on the four handlers. */
export const handlerNotes = [
  {
    id: 'blueos.late-open',
    text: {
      en: 'The connection was open before onOpen was assigned. The quick-app engine still calls the handler, and so does this shim; the browser, Taro and Weex would not.',
      zh: '给 onOpen 赋值时连接已经打开。快应用引擎仍会调用该回调，此处亦然；浏览器、Taro 和 Weex 则不会再调用。',
    },
    members: ['WebSocket.onOpen'],
    evidence: [quickApp('SocketTask.java')],
  },
  {
    id: 'blueos.open-argument',
    text: {
      en: 'onOpen is documented without an argument, so the parameter is undefined here. The quick-app engine passes the text "success".',
      zh: '文档中 onOpen 的回调没有参数，因此这里的形参为 undefined。快应用引擎会传入字符串 "success"。',
    },
    members: ['WebSocket.onOpen'],
    evidence: [page, quickApp('WebSocket.java')],
  },
  {
    id: 'blueos.lower-case-handler',
    text: {
      en: '{name} is the spelling of the browser and of quick apps. BlueOS never calls it: write onOpen, onMessage, onClose and onError.',
      zh: '{name} 是浏览器和快应用的写法，BlueOS 不会调用它：请使用 onOpen、onMessage、onClose 和 onError。',
    },
    members: ['WebSocket.onOpen', 'WebSocket.onMessage', 'WebSocket.onClose', 'WebSocket.onError'],
    evidence: [page, quickApp('WebSocket.java')],
  },
] as const satisfies readonly PortabilityNote[]
