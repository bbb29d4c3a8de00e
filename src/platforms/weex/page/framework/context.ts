import type { PageHost } from '../../../page-contract.ts'
import type { RaiseNote } from '../../../shared/raise-note.ts'
import type { NoteId } from '../../notes.ts'
import type { EventHandler } from './nodes/element.ts'
import type { Owner } from './owner.ts'
import type { Screen } from './screen.ts'
import type { StyleSheets } from './styles.ts'

/** What every part of the framework works with; one for each page. */
export interface PageContext {
  readonly host: PageHost
  readonly screen: Screen
  readonly styles: StyleSheets
  readonly note: RaiseNote<NoteId>
  /**
   * What to call for an event whose handler a template names.
   *
   * @param owner Component whose template it is.
   * @param named What stands there; need be no function.
   */
  toHandler(owner: Owner | null | undefined, named: unknown): EventHandler | undefined
  /** Calls code of the page's from outside of Vue, and reports what it throws. */
  guard<Values extends unknown[]>(code: (...values: Values) => unknown, ...values: Values): void
}
