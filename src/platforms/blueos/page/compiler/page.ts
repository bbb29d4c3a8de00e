import type { PageFile as SharedPageFile } from '../../../shared/page/compiler/page.ts'
import type { NoteId } from '../../notes/index.ts'

/** Context for every part of the compiler, a single object per file. */
export interface PageFile extends SharedPageFile {
  /** Raises a note at an offset of the source, a single time per text. */
  note(id: NoteId, offset: number, values?: Readonly<Record<string, string | number>>): void
}
