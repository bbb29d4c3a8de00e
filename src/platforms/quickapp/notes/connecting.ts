import type { PortabilityNote } from '../../contract.ts'
import { browsers, chosen, document, httpClient, quickApp } from './sources.ts'

/** Notes on `create`, the handshake and failing connections. */
export const connectingNotes = [
  {
    id: 'quickapp.referer-header',
    text: {
      en: 'The document forbids Referer in header. The open engine still sends the field; other engines may not. Do not rely on Referer.',
      zh: '文档不允许在 header 中设置 Referer。开源引擎仍会发送该字段，其他引擎则未必。请不要依赖 Referer。',
    },
    members: ['CreateOptions.header'],
    evidence: [document, quickApp('SocketTask.java')],
  },
  {
    id: 'quickapp.cannot-connect',
    text: {
      en: 'Cannot connect to "{url}": the URL must be valid and begin with ws:// or wss://. create() returns a text instead of a connection, as in the engine, so the next call on the result throws. The wording of the text is that of the HTTP client and may differ.',
      zh: '无法连接“{url}”：URL 必须有效，并以 ws:// 或 wss:// 开头。与引擎一致，create() 返回一段文本而不是连接，因此对返回值的下一次调用会抛出异常。文本来自 HTTP 客户端，可能有所不同。',
    },
    members: ['CreateOptions.url', 'websocketfactory.create'],
    evidence: [document, quickApp('WebSocketFactory.java'), httpClient],
  },
  {
    id: 'quickapp.http-url',
    text: {
      en: 'The document allows ws:// and wss:// only. The engine accepts http:// and https:// as well, because its HTTP client does. Write ws:// or wss://.',
      zh: '文档只允许 ws:// 和 wss://。引擎的 HTTP 客户端也接受 http:// 和 https://。请使用 ws:// 或 wss://。',
    },
    members: ['CreateOptions.url'],
    evidence: [document, httpClient],
  },
  {
    id: 'quickapp.failure-text',
    text: {
      en: 'If the connection fails, onerror is called, then onclose with code 1006. The engine passes the HTTP status text or the exception in data and reason; the text here is always the same.',
      zh: '连接失败时，先触发 onerror，再触发 onclose，code 为 1006。引擎以 data 和 reason 传入 HTTP 状态文本或异常信息；此处的文本始终相同。',
    },
    members: ['WebSocket.onerror', 'ErrorResult.data', 'WebSocket.onclose'],
    evidence: [document, quickApp('SocketTask.java'), browsers],
  },
  {
    id: 'quickapp.late-failure',
    text: {
      en: 'The connection broke after close() had succeeded. The engine has forgotten the connection by then, so onerror is called before onclose, as for a connection that never opened.',
      zh: 'close() 成功之后连接中断。此时引擎已不再持有该连接，因此与从未打开的连接一样，先触发 onerror，再触发 onclose。',
    },
    members: ['WebSocket.close', 'WebSocket.onerror'],
    evidence: [quickApp('SocketTask.java')],
  },
  {
    id: 'quickapp.timeout',
    text: {
      en: 'The connection was not open within {milliseconds} ms, so it fails. The time is config.network.connectTimeout in manifest.json, by default 30000 ms. On a phone, connecting and the answer of the server are timed separately (connectTimeout and readTimeout).',
      zh: '连接未能在 {milliseconds} 毫秒内打开，因此失败。该时间由 manifest.json 的 config.network.connectTimeout 设置，默认 30000 毫秒。在手机上，建立连接与等待服务器应答分别计时（connectTimeout 与 readTimeout）。',
    },
    members: ['websocketfactory.create'],
    evidence: [quickApp('NetworkConfig.java'), chosen],
  },
] as const satisfies readonly PortabilityNote[]
