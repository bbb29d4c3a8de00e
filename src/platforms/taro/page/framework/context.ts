import type { PageHost } from '../../../page-contract.ts'
import type { Screen } from '../../../shared/page/framework/screen.ts'
import type { Restyler } from '../../../shared/page/styles/match/restyler.ts'
import type { RaiseNote } from '../../../shared/raise-note.ts'
import type { NoteId } from '../../notes/index.ts'
import type { HostElement } from './nodes/host-element.ts'

/** Context for every part of the framework, a single object per page. */
export interface PageContext {
  readonly host: PageHost
  readonly screen: Screen
  readonly restyler: Restyler<HostElement>
  /** Elements by the numbers of their boxes on the screen. */
  readonly elements: Map<number, HostElement>
  readonly note: RaiseNote<NoteId>
  /** Calls the page's code from outside of React, and reports exceptions. */
  guard(code: () => unknown): void
  /** Calls a function when the changes of a rendering are all made. */
  afterCommit(code: () => void): void
  /** Calls the page's code, and renders what it changed at once. */
  act(code: () => unknown): void
}
