import type { Text } from '../../text.ts'

/** What the reference says of a concept before it looks at any platform. */
export interface ConceptProse {
  readonly title: Text
  readonly summary: Text
  /** What the WHATWG standard does, a paragraph each. */
  readonly baseline: readonly Text[]
}
