import type { Stretch } from '../compiler/template/interpolation.ts'

/** A single `name: value` of a `style` attribute. */
export interface InlineDeclaration {
  readonly name: Stretch
  readonly value: Stretch
}

/**
 * Splits the text of a `style` attribute at semicolons outside brackets, quotes and `{{ }}`. A
 * piece without a colon is left out, as in browsers.
 */
export function splitDeclarations({ text, start }: Stretch): InlineDeclaration[] {
  const declarations: InlineDeclaration[] = []
  const pieces = /(?:\{\{[^]*?\}\}|"[^"]*"|'[^']*'|\([^)]*\)|[^;])+/g
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const colon = piece.indexOf(':')
    if (colon < 0) continue
    declarations.push({
      name: trim(piece.slice(0, colon), start + index),
      value: trim(piece.slice(colon + 1), start + index + colon + 1),
    })
  }
  return declarations
}

function trim(text: string, start: number): Stretch {
  return { text: text.trim(), start: start + text.length - text.trimStart().length }
}
