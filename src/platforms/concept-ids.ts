/** Every concept for `@concept` in doc comments, in the order of the pages. */
export const conceptIds = [
  'connecting',
  'handshake',
  'open',
  'sending',
  'receiving',
  'closing',
  'errors',
  'state',
  'callbacks',
  'listeners',
  'limits',
] as const

export type ConceptId = (typeof conceptIds)[number]

/** Returns whether a word after `@concept` is a concept. */
export function isConceptId(word: string): word is ConceptId {
  return (conceptIds as readonly string[]).includes(word)
}
