import type { Repair } from '../platforms/contract.ts'
import type { PageCompilers } from '../platforms/page-compiler.ts'
import type { SourcePosition } from '../runtime/entries.ts'
import type { CompiledFile } from '../runtime/request.ts'
import type { Text } from '../text.ts'

/** Something that keeps a file from being compiled, at the user's line. */
export interface CompileError extends SourcePosition {
  /** In English, as engines word it, and with no position in it. */
  readonly message: string
  /** The same for the page, in its languages. */
  readonly text: Text
}

export type CompileResult =
  | {
      readonly ok: true
      readonly files: CompiledFile[]
      /** Name of the file that starts. */
      readonly main: string
    }
  | {
      readonly ok: false
      /** Never empty; at most one syntax error a file. */
      readonly errors: CompileError[]
    }

/** A CommonJS body and its source map of version 3. */
export interface EmittedCode {
  readonly code: string
  readonly map: string
}

/**
 * A slower compiler for what the quick one does not know (decorators, namespaces with values).
 *
 * @returns `null` when it cannot be had, e.g. because the editor has not arrived.
 */
export type EmitFallback = (file: string, source: string) => Promise<EmittedCode | null>

export interface CompileOptions {
  /** The platform's mends for broken samples; applied to the program, not to its server. */
  readonly repairs: readonly Repair[]
  /** Names that the platform adds to a worker's global scope, so that assigning one makes none. */
  readonly globals?: readonly string[]
  readonly fallback?: EmitFallback
  /** Compilers of files that are pages, by extension; without one such a file is refused. */
  readonly pages?: PageCompilers
}
