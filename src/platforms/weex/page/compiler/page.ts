import type { PageServices } from '../../../page-compiler.ts'
import type { NoteId } from '../../notes/index.ts'
import type { Places } from './positions.ts'

/** The two kinds of page files: `.we` of the first framework, `.vue` of the Vue era. */
export type Format = 'we' | 'vue'

/** Context for every part of the compiler, a single object per file. */
export interface PageFile {
  readonly format: Format
  readonly name: string
  readonly source: string
  /** Names of all files of the program. */
  readonly files: readonly string[]
  readonly places: Places
  readonly services: PageServices
  /** Raises a note at an offset of the source. */
  note(id: NoteId, offset: number, values?: Readonly<Record<string, string | number>>): void
}
