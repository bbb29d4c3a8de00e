import { closingBrace, OPENING, unwrap } from '../../../src/reference/bilingual.ts'
import type { Locale } from '../../../src/text.ts'

const DOC_COMMENT = /\/\*\*([\s\S]*?)\*\//g
/** A block tag and the tag's subject, e.g. `@param url` or `@throws {DOMException}`. */
const TAG_HEAD = /@(?:param\s+[\w$.]+|throws\s+\{[^}]*\}|[a-z]+)\s*/g

/**
 * Keeps a single language of bilingual declarations, for completion and hover. In the doc comments
 * of the declarations, a sentence in English is followed by the same in Chinese as `{@zh …}`; the
 * names of concepts, used only by the reference, are removed.
 */
export function inLanguage(declarations: string, locale: Locale): string {
  return declarations.replace(DOC_COMMENT, (_, comment: string) => {
    const text = comment.replace(/^[ \t]*\*[ \t]?/gm, '').replace(/@concept\s+[\w-]+/g, '')
    const lines = keep(text, locale).trim().split('\n')
    return `/**\n${lines.map((line) => ` * ${line.trimEnd()}`).join('\n')}\n */`
  })
}

/** Keeps a single language of a comment's text. */
function keep(text: string, locale: Locale): string {
  let kept = ''
  let from = 0
  for (;;) {
    const open = text.indexOf(OPENING, from)
    if (open < 0) return kept + text.slice(from)
    const close = closingBrace(text, open)
    const english = text.slice(from, open)
    kept +=
      locale === 'en'
        ? english.trimEnd()
        : withoutSentence(english) + unwrap(text.slice(open + OPENING.length, close))
    from = close + 1
  }
}

/**
 * Returns the text before a sentence: earlier tags, the head of the sentence's own tag, and blank
 * lines.
 */
function withoutSentence(english: string): string {
  const head = [...english.matchAll(TAG_HEAD)].at(-1)
  if (head) return english.slice(0, head.index + head[0].length)
  return /^\s*/.exec(english)![0]
}
