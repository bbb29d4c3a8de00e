import type { PlatformFacts } from '../../facts-contract.ts'
import { cells, reasons } from './cells.ts'
import { closeCodes, errorCodes } from './codes.ts'
import { errata } from './errata.ts'
import { followed } from './document.ts'
import { footguns } from './footguns.ts'
import { generalNotes } from './general-notes.ts'
import { states } from './states.ts'

export const facts: PlatformFacts = {
  document: followed,
  alsoCalled: ['BlueOS', '蓝河', 'vivo', 'watch', '手表', 'quick app', '快应用'],
  summary: {
    en: '@blueos.network.webSocket, for watches.',
    zh: '手表应用的 @blueos.network.webSocket。',
  },
  cells,
  reasons,
  manifest: {
    'blueos.network.webSocket': {
      file: 'manifest.json',
      code: '{\n  "features": [{ "name": "blueos.network.webSocket" }]\n}',
    },
  },
  furtherNotes: {
    listeners: ['blueos.lower-case-handler', 'blueos.late-open'],
    callbacks: ['blueos.promise-result'],
    limits: ['blueos.close-reason'],
    errors: ['blueos.released'],
  },
  states,
  closeCodes,
  errorCodes,
  footguns,
  errata,
  generalNotes,
  habits: ['one-listener', 'protocols-in-array', 'refusal-reported-twice'],
  calledInNotes: ['BlueOS', 'quick-app', 'quick apps', 'native platform'],
}
