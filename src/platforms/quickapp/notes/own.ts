import type { PortabilityNote } from '../../contract.ts'
import { document, quickApp } from './sources.ts'

/** Notes on the spelling and the argument of handlers, and on typed arrays. */
export const ownNotes = [
  {
    id: 'quickapp.open-argument',
    text: {
      en: 'In the document onopen has no argument. The engine passes the text "success". Ignore the parameter.',
      zh: '文档中的 onopen 没有参数。引擎传入文本 "success"。请忽略该参数。',
    },
    members: ['WebSocket.onopen'],
    evidence: [document, quickApp('SocketTask.java')],
  },
  {
    id: 'quickapp.camel-case-handler',
    text: {
      en: '{name} is the spelling of vivo BlueOS. A quick app never calls it. Write onopen, onmessage, onclose and onerror.',
      zh: '{name} 是 vivo 蓝河 BlueOS 的写法，快应用不会触发。请使用 onopen、onmessage、onclose 和 onerror。',
    },
    members: ['WebSocket.onopen', 'WebSocket.onmessage', 'WebSocket.onclose', 'WebSocket.onerror'],
    evidence: [document, quickApp('WebSocket.java')],
  },
  {
    id: 'quickapp.typed-array',
    text: {
      en: 'Typed arrays require platform version 1080. For older phones, pass the buffer of the typed array (since 1030).',
      zh: 'TypedArray 需要平台版本 1080。若要兼容旧手机，请改为传入其 buffer（1030 起）。',
    },
    members: ['SendOptions.data'],
    evidence: [document, quickApp('WebSocket.java')],
  },
] as const satisfies readonly PortabilityNote[]
