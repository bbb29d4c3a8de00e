/** A piece of a sentence; code stands between backticks there. */
export interface Span {
  readonly text: string
  readonly code: boolean
}

/** Splits a sentence at backticks; an unpaired backtick stays in the text. */
export function codeSpans(sentence: string): Span[] {
  const pieces = sentence.split(/`([^`]+)`/)
  return pieces
    .map((text, index) => ({ text, code: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
