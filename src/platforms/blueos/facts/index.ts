import type { PlatformFacts } from '../../facts-contract.ts'
import { familyCloseCodes, familyErrorCodes } from '../../shared/quick-app/facts/codes.ts'
import { familyErrata } from '../../shared/quick-app/facts/errata.ts'
import { familyStates } from '../../shared/quick-app/facts/states.ts'
import { family } from '../family.ts'
import { cells, reasons } from './cells.ts'
import { followed } from './document.ts'
import { footguns } from './footguns.ts'
import { generalNotes } from './general-notes.ts'

export const facts: PlatformFacts = {
  document: followed,
  alsoCalled: ['BlueOS', '蓝河', 'vivo', 'watch', '手表'],
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
  states: familyStates(family),
  closeCodes: familyCloseCodes(family),
  errorCodes: familyErrorCodes(family),
  footguns,
  errata: familyErrata(family),
  generalNotes,
  habits: ['one-listener', 'protocols-in-array', 'refusal-reported-twice', 'quick-app-engine'],
  calledInNotes: ['BlueOS', 'quick-app', 'quick apps', 'native platform'],
}
