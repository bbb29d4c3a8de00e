import type * as TypeScript from 'typescript'
import type { Text } from '../text.ts'

/** A hint at a place of a script: it runs here, and would not on the platform. */
export interface ScriptHint {
  readonly start: number
  readonly length: number
  /** Name of the rule in the platform's own compiler, e.g. `arkts-no-var`. */
  readonly rule: string
  readonly text: Text
}

/** Hints about the scripts of a platform whose language is narrower than TypeScript. */
export interface ScriptHints {
  /** Extension of the scripts, with the dot. */
  readonly extension: string
  /**
   * Finds the hints of a script.
   *
   * @param ts The compiler that has read the script.
   */
  find(script: TypeScript.SourceFile, ts: typeof TypeScript): ScriptHint[]
}
