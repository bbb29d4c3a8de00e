import type { Text } from '../../text.ts'

/** Texts of a concept that are independent of the platform. */
export interface ConceptProse {
  readonly title: Text
  readonly summary: Text
  /** Behavior of the WHATWG standard, by paragraph. */
  readonly baseline: readonly Text[]
}
