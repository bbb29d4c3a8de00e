import { splitIntoSections } from './sections.ts'
import { tokenize } from './tokenize.ts'

/** Marks around the further words of a section, within the section's text; in no page's text. */
export const MARKS = ['\uE000', '\uE001'] as const

/**
 * Returns a field of a section for the index. Further words, which readers search for and the
 * section does not say, stand between marks in the text and are a field of their own.
 *
 * The function must be self-contained: VitePress sends the source text to the page.
 */
export function extractField(section: Record<string, string>, field: string): string | undefined {
  const marked = /\uE000([^\uE001]*)\uE001/g
  const text = section.text ?? ''
  if (field === 'words') return Array.from(text.matchAll(marked), (found) => found[1]).join(' ')
  return field === 'text' ? text.replace(marked, '') : section[field]
}

/**
 * Returns a term for the index and the query; `null` for a word without meaning of its own, so that
 * a question finds what it asks for.
 *
 * The function must be self-contained: VitePress sends the source text to the page.
 */
export function processTerm(term: string): string | null {
  const word = term.toLowerCase()
  const empty =
    /^(?:an?|and|are|be|by|can|cannot|do|does|for|from|get|how|i|if|in|is|it|my|of|or|so|that|the|to|use|using|was|what|when|where|which|why|with|websocket|socket|怎么|么办|如何|什么|为什|么样|怎样|是什|可以|哪些|websockets)$/
  return empty.test(word) ? null : word
}

/** Options of the index and of queries, for VitePress. */
export const searchOptions = {
  options: { tokenize, extractField, processTerm, fields: ['title', 'titles', 'text', 'words'] },
  _splitIntoSections: (_file: string, html: string) => splitIntoSections(html),
  searchOptions: {
    prefix: true,
    fuzzy: 0.2,
    boost: { words: 16, title: 4, titles: 1, text: 1 },
  },
}
