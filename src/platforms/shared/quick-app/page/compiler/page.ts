import type { PageFile as SharedPageFile } from '../../../page/compiler/page.ts'
import type { PageDialect } from '../dialect.ts'
import type { PageNoteId } from '../notes.ts'

/** Context for every part of the compiler, a single object per file. */
export interface PageFile extends SharedPageFile {
  readonly dialect: PageDialect
  /** Raises a note at an offset of the source, a single time per text. */
  note(id: PageNoteId, offset: number, values?: Readonly<Record<string, string | number>>): void
}
