import type { GeneralNotes } from '../../facts-contract.ts'

/** Sentences for notes with values of a run. */
export const generalNotes: GeneralNotes = {
  'web.close-code-illegal': {
    en: 'close() accepts only 1000 and 3000 to 4999; other codes throw an InvalidAccessError. OpenHarmony accepts 1000 to 1015. Only 1000 is valid on every platform.',
    zh: 'close() 只接受 1000 和 3000～4999，其他关闭码会抛出 InvalidAccessError。OpenHarmony 接受 1000～1015。各平台都有效的只有 1000。',
  },
  'web.close-code-private': {
    en: 'The server gets a private close code from 3000 to 4999. On OpenHarmony the server gets 1000 in place of every code outside 1000 to 1015; on Taro for H5 it gets no code.',
    zh: '服务器能收到 3000～4999 的私有关闭码。在 OpenHarmony 上，1000～1015 以外的关闭码都会替换为 1000；在 Taro H5 端，服务器收不到关闭码。',
  },
}
