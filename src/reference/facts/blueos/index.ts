import type { PlatformFacts } from '../contract.ts'
import { cells, reasons } from './cells.ts'
import { closeCodes, errorCodes } from './codes.ts'
import { errata } from './errata.ts'
import { footguns } from './footguns.ts'
import { states } from './states.ts'

export const blueos: PlatformFacts = {
  cells,
  reasons,
  manifest: {
    'blueos.network.webSocket': {
      file: 'manifest.json',
      code: '{\n  "features": [{ "name": "blueos.network.webSocket" }]\n}',
    },
  },
  states,
  closeCodes,
  errorCodes,
  footguns,
  errata,
  calledInNotes: ['BlueOS', 'quick-app', 'quick apps'],
}
