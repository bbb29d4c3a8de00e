import type { Repair } from '../platforms/contract.ts'
import type { KnownModules } from '../platforms/module-names.ts'
import type { Pages } from '../platforms/page-compiler.ts'
import type { SourcePosition } from '../runtime/entries.ts'
import type { CompiledFile } from '../runtime/request.ts'
import type { Text } from '../text.ts'

/** An error at the user's line, preventing the compilation of a file. */
export interface CompileError extends SourcePosition {
  /** In English, in the wording of engines, without a position. */
  readonly message: string
  /** The message for the page, in both languages. */
  readonly text: Text
}

export type CompileResult =
  | {
      readonly ok: true
      readonly files: CompiledFile[]
      /** Name of the main file. */
      readonly main: string
    }
  | {
      readonly ok: false
      /** Never empty; at most one syntax error per file. */
      readonly errors: CompileError[]
    }

/** A CommonJS body and a source map of version 3. */
export interface EmittedCode {
  readonly code: string
  readonly map: string
}

/**
 * A slower compiler for syntax unknown to the quick compiler (decorators, namespaces with values).
 *
 * @returns `null` when not available, e.g. because the editor has not loaded.
 */
export type EmitFallback = (file: string, source: string) => Promise<EmittedCode | null>

export interface CompileOptions {
  /** The platform's fixes for broken samples; applied to the program, not to the server script. */
  readonly repairs: readonly Repair[]
  /**
   * Names added by the platform to a worker's global scope; assigning such a name creates no
   * global.
   */
  readonly globals?: readonly string[]
  readonly fallback?: EmitFallback
  /** Names that conditional comments may ask for and that hold; the comments are read only if set. */
  readonly conditions?: readonly string[]
  /** Modules of the platform, for checking the imports; when missing, no import is checked. */
  readonly modules?: KnownModules
  /** Extensions of pages of which only the script runs, without a screen, e.g. `.vue`. */
  readonly scriptPages?: readonly string[]
  /** Formats and compilers of page files; a page file without a compiler is refused. */
  readonly pages?: Pages
}
