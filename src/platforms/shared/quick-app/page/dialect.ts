import type { PageNoteId } from './notes.ts'
import type { ElementKind } from './elements.ts'

/** What a platform of the quick-app family decides about its pages. */
export interface PageDialect {
  /** Returns the id of the platform's note. */
  note(id: PageNoteId): string
  /** Components that are drawn, by the names in templates. */
  readonly elements: Readonly<Record<string, ElementKind>>
  /** Kinds of `input` other than a field, by the attribute `type`. */
  readonly inputs: Readonly<Record<string, ElementKind>>
  /** Style properties that the platform documents beside those of the family, in camel case. */
  readonly properties: ReadonlySet<string>
  /** Units of a page's width on the screen. */
  readonly width: number
  /** Color behind a page that names none in `manifest.json`. */
  readonly background: string
  /** Value of `$device.deviceType`. */
  readonly device: string
  /** Specifiers of the module for toasts and dialogs. */
  readonly prompt: readonly string[]
  /** Members of `$page` and `$app` that act on the system. */
  readonly quiet: { readonly page: readonly string[]; readonly app: readonly string[] }
}
