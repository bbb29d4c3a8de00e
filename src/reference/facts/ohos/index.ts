import type { PlatformFacts } from '../contract.ts'
import { cells, reasons } from './cells.ts'
import { closeCodes, errorCodes } from './codes.ts'
import { errata } from './errata.ts'
import { footguns } from './footguns.ts'
import { states } from './states.ts'

export const ohos: PlatformFacts = {
  cells,
  reasons,
  manifest: {
    'ohos.permission.INTERNET': {
      file: 'module.json5',
      code: '{\n  "module": {\n    "requestPermissions": [{ "name": "ohos.permission.INTERNET" }]\n  }\n}',
    },
  },
  states,
  closeCodes,
  errorCodes,
  footguns,
  errata,
  calledInNotes: ['OpenHarmony'],
}
