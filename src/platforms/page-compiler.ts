import type { Text } from '../text.ts'
import type { PageFormat } from './page-contract.ts'

/*
 * What a compiler of pages (page-contract.ts) and the compiler of scripts say to each other. The
 * latter knows no platform; it is given the page compilers by file extension.
 */

/** A CommonJS body, ready for the sandbox. */
export interface PageCode {
  readonly code: string
  /** Source map of version 3 as JSON, to the user's file. */
  readonly map: string
  /** Whether the code runs in strict mode. */
  readonly strict: boolean
  /** Whether the code awaits at its top. */
  readonly awaits: boolean
}

/** A page as the user wrote it. */
export interface PageSource {
  readonly name: string
  readonly source: string
  /** Names of all files of the program. */
  readonly files: readonly string[]
  /** Returns another file of the program, found as an import of the page finds it. */
  readonly read?: (specifier: string) => Omit<PageSource, 'files'> | undefined
}

/** How to read a script of a page. */
export interface ScriptOptions {
  /**
   * Returns the offset in the page's source of an offset in the script; unset where both are the
   * same.
   */
  readonly origin?: (offset: number) => number
  /** Whether the script may hold JSX, compiled to calls of `react/jsx-runtime`. */
  readonly jsx?: boolean
}

/** What a page compiler gets of the compiler of scripts. Offsets are those of the page's source. */
export interface PageServices {
  /**
   * Compiles a script of the page's.
   *
   * @param source The page's source with all but the script made blank, so that lines and columns
   *   stay what they are.
   * @param typescript Whether the script may hold types.
   * @returns `undefined` when it cannot be compiled, which has then been reported.
   */
  compileScript(
    source: string,
    typescript: boolean,
    options?: ScriptOptions,
  ): Promise<PageCode | undefined>
  /** Reports an error that prevents compiling. */
  error(offset: number, text: Text): void
  /** Raises a portability note of the platform's at a line. */
  note(id: string, offset: number, values?: Readonly<Record<string, string | number>>): void
  /**
   * Returns a parser's message in the words of the script compiler.
   *
   * @param message Without a position.
   * @param source What was parsed.
   * @param offset Where in `source` the parser stopped.
   */
  syntaxErrorText(message: string, source: string, offset: number): Text
}

/**
 * Compiles one page.
 *
 * @returns Code that leaves in `module.exports` what the platform's framework puts on the screen; of
 *   no use after an error.
 */
export type CompilePage = (page: PageSource, services: PageServices) => Promise<PageCode>

/** Fetches the compilers of a platform's pages, by the format's extension, e.g. `.vue`. */
export type PageCompilers = Readonly<Record<string, () => Promise<CompilePage>>>

/** The pages of a platform. */
export interface Pages {
  readonly formats: readonly PageFormat[]
  readonly compilers: PageCompilers
}
