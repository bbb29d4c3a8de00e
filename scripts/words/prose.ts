/** Words with the role of another word: pronouns, possessives and relatives. */
const STAND_INS = new Set(
  (
    'it its itself they them their theirs themselves that this these those which who whom whose ' +
    'what whatever whichever whoever one ones'
  ).split(' '),
)

const CODE = /`[^`]*`/g
const CHINESE_TAG = /\{@zh[^}]*\}/g
const INLINE_TAG = /\{@\w+[^}]*\}/g
const EDGES = /^\/\*\*|\*\/$/g
const MARGIN = /^[ \t]*\*[ \t]?/gm

/**
 * Returns the English prose of a doc comment: without delimiters, Chinese, code and the names of
 * block tags. Code becomes a placeholder to keep the surrounding words apart.
 */
export function proseOf(comment: string): string {
  return comment
    .replace(EDGES, '')
    .replace(MARGIN, '')
    .replace(CHINESE_TAG, '')
    .replace(CODE, '·')
    .replace(INLINE_TAG, '·')
    .replace(/^@\w+/gm, '')
    .trim()
}

/** Number of words in a text, and the number of pronouns, possessives and relatives. */
export interface Count {
  readonly words: number
  readonly standIns: number
}

/** Counts the words of a prose text. */
export function countWords(prose: string): Count {
  const words = prose.toLowerCase().match(/[a-z][a-z']*/g) ?? []
  return { words: words.length, standIns: words.filter((word) => STAND_INS.has(word)).length }
}
