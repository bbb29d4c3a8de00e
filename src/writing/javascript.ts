/*
 * Data of a link, a file or a server as JavaScript and TypeScript. What is not seen, or changes the
 * order of a line, is written as an escape, so that code reads as it runs.
 */

import { unicodeEscapes, UNSEEN } from './escapes.ts'

/** Longest text within a comment, in UTF-16 units. */
const MAX_COMMENT = 200

/** Writes a text as a string literal, in single quotes unless the text has some. */
export function stringLiteral(text: string): string {
  const json = jsonLiteral(text)
  if (text.includes("'")) return json
  return `'${json.slice(1, -1).replaceAll('\\"', '"')}'`
}

/** Writes a number; a non-finite number becomes 0. */
export function numberLiteral(value: number): string {
  return Number.isFinite(value) ? String(value) : '0'
}

/**
 * Writes a JSON value as an expression.
 *
 * @param indent Spaces per level; all on a single line when missing.
 */
export function jsonLiteral(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(UNSEEN, (character) =>
    character === '\n' ? character : unicodeEscapes(character),
  )
}

/** Writes a text as a string literal for a comment of either kind. A long text is cut. */
export function inComment(text: string): string {
  const whole = text.length > MAX_COMMENT ? `${text.slice(0, MAX_COMMENT)}…` : text
  return jsonLiteral(whole).replaceAll('*/', '*\\/')
}
