import type * as TypeScript from 'typescript'
import type { Text } from '../../../text.ts'

/** A rule of ArkTS that TypeScript does not have. */
export interface Rule {
  /** Name in the compiler of ArkTS. */
  readonly id: string
  readonly text: Text
  /**
   * Returns the node that breaks the rule, if one does: the given node or a part of it.
   */
  find(node: TypeScript.Node, ts: typeof TypeScript): TypeScript.Node | undefined | false
}
