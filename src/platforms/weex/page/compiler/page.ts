import type { PageFile as SharedPageFile } from '../../../shared/page/compiler/page.ts'
import type { NoteId } from '../../notes/index.ts'

/** The two kinds of page files: `.we` of the first framework, `.vue` of the Vue era. */
export type Format = 'we' | 'vue'

/** Context for every part of the compiler, a single object per file. */
export interface PageFile extends SharedPageFile {
  readonly format: Format
  /** Raises a note at an offset of the source. */
  note(id: NoteId, offset: number, values?: Readonly<Record<string, string | number>>): void
}
