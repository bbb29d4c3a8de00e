import type { GeneralNotes } from '../../facts-contract.ts'

/** Sentences for notes with values of a run. */
export const generalNotes: GeneralNotes = {
  'blueos.data-converted': {
    en: 'Other values are converted to text: objects become JSON, as in the quick-app engine. A browser sends "[object Object]".',
    zh: '其他类型的值会转换为文本：对象转换为 JSON，与快应用引擎一致。浏览器会发送“[object Object]”。',
  },
  'blueos.close-code': {
    en: 'The quick-app engine closes with 1000 to 1003, 1007 to 1014 and 3000 to 4999; other codes fail with code 200. A browser closes only with 1000 and 3000 to 4999.',
    zh: '快应用引擎可以用 1000～1003、1007～1014 和 3000～4999 关闭，其他关闭码以错误码 200 触发 fail。浏览器只能用 1000 和 3000～4999。',
  },
  'blueos.cannot-connect': {
    en: 'The URL must be valid and begin with ws:// or wss://. Otherwise onError and onClose follow. In the quick-app engine create() returns text instead of an object, so the next call on it throws.',
    zh: 'URL 必须有效，并以 ws:// 或 wss:// 开头。否则随后触发 onError 和 onClose。在快应用引擎中，create() 返回文本而不是对象，因此对返回值的下一次调用会抛出异常。',
  },
  'blueos.lower-case-handler': {
    en: 'BlueOS never calls handlers in lower case, the spelling of the browser and of quick apps. Write onOpen, onMessage, onClose and onError.',
    zh: 'BlueOS 不会触发小写的回调，小写是浏览器和快应用的写法。请使用 onOpen、onMessage、onClose 和 onError。',
  },
}
