import type { Locale, Text } from '../../src/text.ts'
import { escapeMarkup } from '../../src/writing/markup.ts'
import { Html } from './html.ts'

/** Converts a text of the model to markup: code spans, and nothing else of Markdown. */
export function prose(text: Text, locale: Locale): Html {
  return inline(text[locale])
}

/** Converts a text in a single language to markup, like {@link prose}. */
export function inline(text: string): Html {
  const parts = text.split(/(`[^`]+`)/)
  return new Html(
    parts
      .map((part) =>
        /^`[^`]+`$/.test(part)
          ? `<code>${escapeMarkup(part.slice(1, -1))}</code>`
          : escapeMarkup(part),
      )
      .join(''),
  )
}

/** Returns a text of the model without the marks of code spans, for attributes and drawings. */
export function plain(text: Text, locale: Locale): string {
  return text[locale].replaceAll('`', '')
}

/** Escapes a text for Markdown, e.g. in a heading. */
export function markdown(text: string): string {
  return text.replace(/[\\*_[\]<>{}|]/g, (character) => `&#${character.charCodeAt(0)};`)
}
