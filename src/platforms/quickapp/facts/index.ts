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
  alsoCalled: ['quick app', 'quickapp', '快应用', 'hap', 'hapjs', 'ux', 'rpk'],
  summary: {
    en: '@system.websocketfactory, for quick apps on phones.',
    zh: '手机快应用的 @system.websocketfactory。',
  },
  cells,
  reasons,
  manifest: {
    'system.websocketfactory': {
      file: 'manifest.json',
      code: '{\n  "features": [{ "name": "system.websocketfactory" }]\n}',
    },
    'config.network.connectTimeout': {
      file: 'manifest.json',
      code: '{\n  "config": { "network": { "connectTimeout": 30000 } }\n}',
    },
  },
  furtherNotes: {
    listeners: ['quickapp.camel-case-handler', 'quickapp.late-open'],
    callbacks: ['quickapp.promise-result'],
    limits: ['quickapp.close-reason', 'quickapp.timeout'],
    errors: ['quickapp.released', 'quickapp.late-failure'],
  },
  states: familyStates(family),
  closeCodes: familyCloseCodes(family),
  errorCodes: familyErrorCodes(family),
  footguns,
  errata: familyErrata(family),
  generalNotes,
  habits: ['one-listener', 'protocols-in-array', 'refusal-reported-twice', 'quick-app-engine'],
  calledInNotes: ['quick app', 'quick apps', 'quick-app', 'native platform'],
}
