/* Data as HTML and XML, SVG included. */

import { unicodeEscapes, UNSEEN } from './escapes.ts'

/** Characters not allowed in XML 1.0, and in HTML only as an error. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/**
 * Characters with a meaning in content, in attributes in either quotes and in Vue's templates, and
 * characters changed by parsers.
 */
const SPECIAL = /[&<>"'`{}\t\n\r]/g

/** Names known to HTML and XML; other characters are written by number. */
const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/**
 * Writes a text for content and for attributes in quotes. A character not allowed in XML becomes
 * `�`.
 */
export function escapeMarkup(text: string): string {
  return text
    .replace(FORBIDDEN, '\uFFFD')
    .replace(SPECIAL, (character) => NAMES[character] ?? `&#${character.charCodeAt(0)};`)
}

/**
 * Writes JSON for the content of a `<script>`; the JSON can neither end the script nor start a
 * comment.
 */
export function jsonInScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&]/g, unicodeEscapes).replace(UNSEEN, unicodeEscapes)
}

/** Writes a script of our own for the content of a `<script>`. */
export function codeInScript(code: string): string {
  return code.replace(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '<\\!--')
}
