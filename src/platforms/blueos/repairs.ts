import type { Repair } from '../contract.ts'
import { familyRepairs } from '../shared/quick-app/repairs.ts'
import { family } from './family.ts'
import type { NoteId } from './notes/index.ts'

/** Repairs of broken samples in the document. */
export const repairs: (Repair & { note: NoteId })[] = familyRepairs(family)
