import type { Locale } from '../../src/text.ts'
import { en } from './en.ts'
import type { Words } from './words.ts'
import { zh } from './zh.ts'

/** The playground's words in every language, for output outside a page. */
export const words: Readonly<Record<Locale, Words>> = { en, zh }
