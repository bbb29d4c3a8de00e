import type { PlatformFacts } from '../../facts-contract.ts'
import { cells, reasons } from './cells.ts'
import { closeCodes } from './codes.ts'
import { errata } from './errata.ts'
import { followed } from './document.ts'
import { footguns } from './footguns.ts'
import { generalNotes } from './general-notes.ts'
import { hosts } from './hosts.ts'
import { states } from './states.ts'

export const facts: PlatformFacts = {
  document: followed,
  alsoCalled: ['Weex', '.we', 'Alibaba', '阿里', 'uni-app nvue'],
  summary: {
    en: 'The webSocket module: both ways to set a listener, and the behavior of the Android release.',
    zh: 'webSocket 模块：两种设置监听器的写法，以及 Android 版的实际行为。',
  },
  cells,
  reasons,
  manifest: {},
  furtherNotes: {
    handshake: ['weex.empty-protocol'],
    listeners: [
      'weex.assignment-native-vue',
      'weex.call-form-web',
      'weex.listener-before-connect',
      'weex.listener-inherited',
    ],
    limits: ['weex.connection-replaced', 'weex.close-reason'],
  },
  states,
  closeCodes,
  // Errors come in words only.
  errorCodes: [],
  footguns,
  errata,
  hosts,
  generalNotes,
  recipes: {
    header: { impossible: { en: 'Weex has no headers.', zh: 'Weex 不能设置请求头。' } },
    binary: { impossible: { en: 'Weex sends and receives text only.', zh: 'Weex 只能收发文本。' } },
  },
  habits: ['one-listener'],
  calledInNotes: ['Weex', 'native platform'],
}
