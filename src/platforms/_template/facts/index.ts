import type { PlatformFacts } from '../../facts-contract.ts'
import { cells, reasons } from './cells.ts'
import { closeCodes } from './codes.ts'
import { followed } from './document.ts'
import { footguns } from './footguns.ts'
import { states } from './states.ts'

/** What the reference says beyond declarations, notes and examples. */
export const facts: PlatformFacts = {
  document: followed,
  alsoCalled: ['Template'],
  summary: {
    en: 'The socket module of the template.',
    zh: '模板的 socket 模块。',
  },
  cells,
  reasons,
  manifest: {
    'template.socket': { file: 'app.json', code: '{ "features": ["template.socket"] }' },
  },
  furtherNotes: {},
  states,
  closeCodes,
  errorCodes: [],
  footguns,
  errata: [],
  habits: ['one-listener'],
  calledInNotes: ['Template'],
}
