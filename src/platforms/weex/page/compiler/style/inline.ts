import type { Stretch } from '../template/interpolation.ts'

/** One `name: value` of a `style` attribute. */
export interface InlineDeclaration {
  readonly name: Stretch
  readonly value: Stretch
}

/**
 * Splits the text of a `style` attribute at its semicolons, as far as they do not stand in
 * brackets, quotes or `{{ }}`. What has no colon is left out, as browsers do.
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
