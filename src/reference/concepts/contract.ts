import type { Text } from '../../text.ts'

/** Texts of a concept that are independent of the platform. */
export interface ConceptProse {
  readonly title: Text
  readonly summary: Text
  /** Words that people search for, in any language. */
  readonly alsoCalled: readonly string[]
  /** Behavior of the WHATWG standard, by paragraph. */
  readonly baseline: readonly Text[]
}
