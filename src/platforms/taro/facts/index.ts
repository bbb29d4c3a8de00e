import type { PlatformFacts } from '../../facts-contract.ts'
import { cells, reasons } from './cells.ts'
import { closeCodes, errorCodes } from './codes.ts'
import { errata } from './errata.ts'
import { followed } from './document.ts'
import { footguns } from './footguns.ts'
import { generalNotes } from './general-notes.ts'
import { hosts } from './hosts.ts'
import { states } from './states.ts'

export const facts: PlatformFacts = {
  document: followed,
  alsoCalled: ['mini program', '小程序', '微信', 'WeChat', 'weapp', 'React Native', 'H5', '京东'],
  summary: {
    en: 'connectSocket and SocketTask, and the deprecated global functions.',
    zh: 'connectSocket 与 SocketTask，以及已废弃的全局接口。',
  },
  cells,
  reasons,
  manifest: {},
  furtherNotes: {
    listeners: ['taro.listener-replaced', 'taro.listener-late'],
    callbacks: ['taro.promises-on-h5', 'taro.send-rejects-anyway'],
    limits: ['taro.connection-limit', 'taro.slot-leak', 'taro.wss-only', 'taro.close-code-illegal'],
  },
  states,
  closeCodes,
  errorCodes,
  footguns,
  errata,
  generalNotes,
  habits: ['one-listener', 'protocols-in-array', 'refusal-reported-twice'],
  calledInNotes: ['Taro', 'native platform'],
  hosts,
}
