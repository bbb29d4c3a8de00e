import type { Locale } from '../src/text.ts'

/** The language of a page, by its path within the documents; English where there is no page. */
export const pageLocale = (path: string | undefined): Locale =>
  path?.startsWith('zh/') ? 'zh' : 'en'
