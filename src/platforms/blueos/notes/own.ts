import type { PortabilityNote } from '../../contract.ts'
import { document, quickApp } from './sources.ts'

/** Notes on the spelling and the argument of handlers, and on typed arrays. */
export const ownNotes = [
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
  {
    id: 'blueos.typed-array',
    text: {
      en: 'Only text and ArrayBuffer are documented. The quick-app engine accepts typed arrays from platform version 1080. Pass the buffer of the typed array instead.',
      zh: '文档只列出 String 和 ArrayBuffer。快应用引擎自平台版本 1080 起接受 TypedArray。请改为传入其 buffer。',
    },
    members: ['SendOptions.data'],
    evidence: [document, quickApp('WebSocket.java')],
  },
] as const satisfies readonly PortabilityNote[]
