import type { Locale } from '../src/text.ts'

/** Returns the language of a page, by path within the documents; English without a page. */
export const pageLocale = (path: string | undefined): Locale =>
  path?.startsWith('zh/') ? 'zh' : 'en'
