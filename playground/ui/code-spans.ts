/** A piece of a sentence; code stands between backticks there. */
export interface Span {
  readonly text: string
  readonly code: boolean
}

/** Cuts a sentence at its backticks; an odd one out stays as it is. */
export function codeSpans(sentence: string): Span[] {
  const pieces = sentence.split(/`([^`]+)`/)
  return pieces
    .map((text, index) => ({ text, code: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
