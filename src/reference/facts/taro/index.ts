import type { PlatformFacts } from '../contract.ts'
import { cells, reasons } from './cells.ts'
import { closeCodes, errorCodes } from './codes.ts'
import { errata } from './errata.ts'
import { footguns } from './footguns.ts'
import { hosts } from './hosts.ts'
import { states } from './states.ts'

export const taro: PlatformFacts = {
  cells,
  reasons,
  manifest: {},
  states,
  closeCodes,
  errorCodes,
  footguns,
  errata,
  calledInNotes: ['Taro'],
  hosts,
}
