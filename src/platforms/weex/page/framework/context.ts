import type { PageHost } from '../../../page-contract.ts'
import type { RaiseNote } from '../../../shared/raise-note.ts'
import type { NoteId } from '../../notes/index.ts'
import type { EventHandler } from '../../../shared/page/framework/nodes/element.ts'
import type { Owner } from '../../../shared/page/framework/owner.ts'
import type { Screen } from '../../../shared/page/framework/screen.ts'
import type { StyleSheets } from './styles.ts'

/** Context for every part of the framework, a single object per page. */
export interface PageContext {
  readonly host: PageHost
  readonly screen: Screen
  readonly styles: StyleSheets
  readonly note: RaiseNote<NoteId>
  /**
   * Returns the handler to call for an event, as named by a template.
   *
   * @param owner Component of the template.
   * @param named Value under the name; need not be a function.
   */
  toHandler(owner: Owner | null | undefined, named: unknown): EventHandler | undefined
  /** Calls the page's code from outside of Vue, and reports exceptions. */
  guard<Values extends unknown[]>(code: (...values: Values) => unknown, ...values: Values): void
}
