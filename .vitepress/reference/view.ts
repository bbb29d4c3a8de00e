import { posix } from 'node:path'
import type { Member, PlatformReference, ReferenceModel } from '../../src/reference/model.ts'
import type { Recording } from '../../src/reference/recordings/index.ts'
import type { Locale, Text } from '../../src/text.ts'

/** Sources of a page: the model and the recordings, in a language, seen from an address. */
export interface View {
  readonly model: ReferenceModel
  /** Recorded behavior of each platform. */
  readonly recordings: readonly Recording[]
  readonly locale: Locale
  /** Folder of the page in the language, e.g. `reference/connecting`. */
  readonly path: string
}

/** Folders of the generated pages; the same in every language. */
export const folders = {
  overview: 'reference',
  concept: (id: string) => `reference/${id}`,
  platform: (id: string) => `reference/platforms/${id}`,
  matrix: 'reference/matrix',
  codes: 'reference/matrix/codes',
  states: 'reference/matrix/states',
  order: 'reference/matrix/order',
  porting: 'porting',
  port: (from: string, to: string) => `porting/${from}-to-${to}`,
} as const

/**
 * Returns the address of a page, relative to the page being drawn, and so valid under any base path
 * and in either language.
 */
export function href(view: View, folder: string, hash?: string): string {
  const end = hash ? `#${hash}` : ''
  if (folder === view.path) return end || './'
  return `${posix.relative(`/${view.path}`, `/${folder}`)}/${end}`
}

/** Returns the address of a member's entry. */
export function memberHref(view: View, platform: PlatformReference, member: Member): string {
  return href(view, folders.platform(platform.id), member.anchor)
}

/** Returns the text in the language of the page. */
export function say(view: View, text: Text): string {
  return text[view.locale]
}
