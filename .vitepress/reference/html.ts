import { escapeMarkup } from '../../src/writing/markup.ts'

/** Markup, safe to put into a page unchanged. */
export class Html {
  constructor(readonly markup: string) {}

  toString(): string {
    return this.markup
  }
}

/** Value in a template: text is escaped, markup is not, nothing and `false` leave no trace. */
export type Piece = Html | string | number | false | undefined | readonly Piece[]

/**
 * Builds markup; every inserted text is escaped.
 *
 * Braces are escaped too, because Vue compiles the page and would interpret `{{`. An empty or
 * indented line would end an HTML block of Markdown or begin code, so the template leaves none.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Piece[]): Html {
  const parts = strings.map((part) => part.replace(/\n\s*/g, '\n'))
  parts[0] = parts[0]!.trimStart()
  parts[parts.length - 1] = parts.at(-1)!.trimEnd()
  const whole = parts.reduce((text, part, index) => text + markupOf(values[index - 1]) + part)
  // What left no trace left its line; a text's own line breaks are escaped.
  return new Html(whole.replace(/\n+/g, '\n'))
}

/** Joins pieces, one per line: a search index then keeps the words apart. */
export function lines(pieces: readonly Piece[]): Html {
  return new Html(pieces.map(markupOf).filter(Boolean).join('\n'))
}

/** Joins pieces within a line. */
export function join(pieces: readonly Piece[], separator = ''): Html {
  return new Html(pieces.map(markupOf).join(separator))
}

function markupOf(piece: Piece): string {
  if (piece === undefined || piece === false) return ''
  if (piece instanceof Html) return piece.markup
  if (Array.isArray(piece)) return lines(piece as readonly Piece[]).markup
  return escapeMarkup(String(piece))
}
