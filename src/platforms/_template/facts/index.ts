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
  recipes: {
    token: { impossible: { en: 'Has no subprotocols.', zh: '没有子协议。' } },
    header: { impossible: { en: 'Has no headers.', zh: '不能设置请求头。' } },
    binary: { impossible: { en: 'Text only.', zh: '只能收发文本。' } },
  },
  habits: ['one-listener'],
  calledInNotes: ['Template'],
}
