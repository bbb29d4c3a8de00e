import type { PortabilityNote } from '../../contract.ts'
import { browsers, chosen, document, quickApp } from './sources.ts'

/** Notes on `create`, the handshake and failing connections. */
export const connectingNotes = [
  {
    id: 'blueos.referer-header',
    text: {
      en: 'header cannot set Referer; the field is removed from the request.',
      zh: 'header 中不能设置 Referer，该字段会从请求中移除。',
    },
    members: ['CreateOptions.header'],
    evidence: [document],
  },
  {
    id: 'blueos.cannot-connect',
    text: {
      en: 'Cannot connect to "{url}": the URL must be valid and begin with ws:// or wss://. onError and onClose follow. In the quick-app engine create() returns text instead of an object, so the next call on it throws.',
      zh: '无法连接“{url}”：URL 必须有效，并以 ws:// 或 wss:// 开头。随后触发 onError 和 onClose。在快应用引擎中，create() 返回文本而不是对象，因此对返回值的下一次调用会抛出异常。',
    },
    members: ['CreateOptions.url', 'websocketfactory.create'],
    evidence: [document, quickApp('WebSocketFactory.java'), chosen],
  },
  {
    id: 'blueos.failure-text',
    text: {
      en: 'If the connection fails, onError is called, then onClose with code 1006. The quick-app engine passes the HTTP status text or the exception in data and reason; the text here is always the same.',
      zh: '连接失败时，先触发 onError，再触发 onClose，code 为 1006。快应用引擎以 data 和 reason 传入 HTTP 状态文本或异常信息；此处的文本始终相同。',
    },
    members: ['WebSocket.onError', 'ErrorResult.data', 'WebSocket.onClose'],
    evidence: [document, quickApp('SocketTask.java'), browsers],
  },
] as const satisfies readonly PortabilityNote[]
