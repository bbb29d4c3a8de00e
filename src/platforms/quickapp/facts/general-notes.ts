import type { GeneralNotes } from '../../facts-contract.ts'
import { familyGeneralNotes } from '../../shared/quick-app/facts/general-notes.ts'
import { family } from '../family.ts'

/** Sentences for notes with values of a run. */
export const generalNotes: GeneralNotes = {
  ...familyGeneralNotes(family),
  'quickapp.cannot-connect': {
    en: 'The URL must be valid and begin with ws:// or wss://. Otherwise create() returns a text instead of a connection, as in the engine, so the next call on the result throws. The wording of the text is that of the HTTP client and may differ.',
    zh: 'URL 必须有效，并以 ws:// 或 wss:// 开头。否则与引擎一致，create() 返回一段文本而不是连接，因此对返回值的下一次调用会抛出异常。文本来自 HTTP 客户端，可能有所不同。',
  },
  'quickapp.timeout': {
    en: 'A connection fails if it is not open within the time of config.network.connectTimeout in manifest.json, by default 30000 ms. On a phone, connecting and the answer of the server are timed separately (connectTimeout and readTimeout).',
    zh: '连接未能在 manifest.json 的 config.network.connectTimeout 所设的时间（默认 30000 毫秒）内打开时失败。在手机上，建立连接与等待服务器应答分别计时（connectTimeout 与 readTimeout）。',
  },
  'quickapp.camel-case-handler': {
    en: 'A quick app never calls handlers in camel case, the spelling of vivo BlueOS. Write onopen, onmessage, onclose and onerror.',
    zh: '快应用不会触发驼峰写法的回调，该写法属于 vivo 蓝河 BlueOS。请使用 onopen、onmessage、onclose 和 onerror。',
  },
}
