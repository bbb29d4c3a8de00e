import type { Text } from '../text.ts'

/** Start of the Chinese translation after an English sentence. */
export const OPENING = '{@zh'

/**
 * Reads bilingual prose: English sentences, each or in groups, followed by the Chinese translation
 * as `{@zh …}`.
 *
 * @returns A text per pair. A missing half is an empty string, reported by `check.ts`.
 */
export function readPairs(prose: string): Text[] {
  const pairs: Text[] = []
  let from = 0
  for (;;) {
    const open = prose.indexOf(OPENING, from)
    const en = unwrap(prose.slice(from, open < 0 ? undefined : open))
    if (open < 0) {
      if (en) pairs.push({ en, zh: '' })
      return pairs
    }
    const close = closingBrace(prose, open)
    pairs.push({ en, zh: unwrap(prose.slice(open + OPENING.length, close)) })
    from = close + 1
  }
}

/**
 * Reads bilingual prose as a single text.
 *
 * @returns All pairs joined; `undefined` when there is none.
 */
export function readText(prose: string): Text | undefined {
  const pairs = readPairs(prose)
  if (pairs.length === 0) return undefined
  return {
    en: pairs.map(({ en }) => en).join(' '),
    zh: pairs.map(({ zh }) => zh).join(''),
  }
}

/** Joins lines; between Chinese characters there is no space. */
export function unwrap(lines: string): string {
  return lines
    .trim()
    .replace(/(?<=[^\x20-\x7e\n])\s*\n\s*(?=[^\x20-\x7e\n])/g, '')
    .replace(/\s+/g, ' ')
}

/** Returns the index of the brace that closes the brace at `open`, nested braces included. */
export function closingBrace(text: string, open: number): number {
  let depth = 0
  for (let index = open; index < text.length; index++) {
    if (text[index] === '{') depth++
    if (text[index] === '}' && --depth === 0) return index
  }
  return text.length
}
