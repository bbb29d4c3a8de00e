import type { Locale, Text } from '../../src/text.ts'
import { Html, escapeHtml } from './html.ts'

/** Turns a text of the model into markup: its code spans, and nothing else of Markdown. */
export function prose(text: Text, locale: Locale): Html {
  return inline(text[locale])
}

/** The same for a text in one language. */
export function inline(text: string): Html {
  const parts = text.split(/(`[^`]+`)/)
  return new Html(
    parts
      .map((part) =>
        /^`[^`]+`$/.test(part) ? `<code>${escapeHtml(part.slice(1, -1))}</code>` : escapeHtml(part),
      )
      .join(''),
  )
}

/** A text of the model without its code spans' marks, for attributes and drawings. */
export function plain(text: Text, locale: Locale): string {
  return text[locale].replaceAll('`', '')
}

/** The same text for Markdown, e.g. in a heading. */
export function markdown(text: string): string {
  return text.replace(/[\\*_[\]<>{}|]/g, (character) => `&#${character.charCodeAt(0)};`)
}
