/** Every concept that a doc comment may name with `@concept`, in the order of the pages. */
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

/** Whether a word after `@concept` names one. */
export function isConceptId(word: string): word is ConceptId {
  return (conceptIds as readonly string[]).includes(word)
}
