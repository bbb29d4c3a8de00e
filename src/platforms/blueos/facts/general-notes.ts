import { familyGeneralNotes } from '../../shared/quick-app/facts/general-notes.ts'
import { family } from '../family.ts'
import type { GeneralNotes } from '../../facts-contract.ts'

/** Sentences for notes with values of a run. */
export const generalNotes: GeneralNotes = {
  ...familyGeneralNotes(family),
  'blueos.cannot-connect': {
    en: 'The URL must be valid and begin with ws:// or wss://. Otherwise onError and onClose follow. In the quick-app engine create() returns text instead of an object, so the next call on it throws.',
    zh: 'URL 必须有效，并以 ws:// 或 wss:// 开头。否则随后触发 onError 和 onClose。在快应用引擎中，create() 返回文本而不是对象，因此对返回值的下一次调用会抛出异常。',
  },
  'blueos.lower-case-handler': {
    en: 'BlueOS never calls handlers in lower case, the spelling of the browser and of quick apps. Write onOpen, onMessage, onClose and onError.',
    zh: 'BlueOS 不会触发小写的回调，小写是浏览器和快应用的写法。请使用 onOpen、onMessage、onClose 和 onError。',
  },
}
