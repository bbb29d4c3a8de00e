import type { GeneralNotes } from '../../facts-contract.ts'

/** Sentences for notes with values of a run. */
export const generalNotes: GeneralNotes = {
  'blueos.data-converted': {
    en: 'Other values are converted to text: objects become JSON, as in the quick-app engine. A browser sends "[object Object]".',
    zh: '其他类型的值会转换为文本：对象转换为 JSON，与快应用引擎一致。浏览器会发送“[object Object]”。',
  },
  'blueos.close-code': {
    en: 'A browser closes only with 1000 or 3000 to 4999; other codes end in fail. The HTTP client of the quick-app engine also accepts some codes from 1001 to 1014.',
    zh: '浏览器只能以 1000 或 3000～4999 关闭，其他关闭码触发 fail。快应用引擎的 HTTP 客户端还接受 1001～1014 中的部分关闭码。',
  },
  'blueos.header': {
    en: 'The simulated server gets the header, as from a watch. A browser cannot send custom headers, so in live mode the server does not get the header.',
    zh: '模拟服务器会收到 header 中的请求头，与手表发送的一致。浏览器不能发送自定义请求头，因此真实模式下服务器收不到这些请求头。',
  },
  'blueos.cannot-connect': {
    en: 'The URL must be valid and begin with ws:// or wss://, and subprotocols must be distinct tokens. Otherwise onError and onClose follow. In the quick-app engine create() returns text instead of an object, so the next call on it throws.',
    zh: 'URL 必须有效，并以 ws:// 或 wss:// 开头；子协议必须是互不相同的标识。否则随后触发 onError 和 onClose。在快应用引擎中，create() 返回文本而不是对象，因此对返回值的下一次调用会抛出异常。',
  },
  'blueos.lower-case-handler': {
    en: 'BlueOS never calls handlers in lower case, the spelling of the browser and of quick apps. Write onOpen, onMessage, onClose and onError.',
    zh: 'BlueOS 不会触发小写的回调，小写是浏览器和快应用的写法。请使用 onOpen、onMessage、onClose 和 onError。',
  },
}
