import type { Decorator, Member } from './syntax.ts'

/** A struct or a class in the source. */
export interface Declared {
  /** Index of the word `struct` or `class`. */
  readonly index: number
  /** Index of the bracket that opens the body. */
  readonly open: number
  readonly decorators: readonly Decorator[]
  readonly members: readonly Member[]
}

/** The call of a component in the source. */
export interface ComponentCall {
  /** Index of the name. */
  readonly at: number
  /** Index of the bracket that opens the arguments. */
  readonly open: number
  /** Whether the program declares or imports the name. */
  readonly isOwn: boolean
  /** The framework's function for components that repeat others; unset for any other. */
  readonly repeater: string | undefined
}

/**
 * The purpose that a file of ArkUI is rewritten for: a run, or the types in an editor. Both read the
 * syntax alike, and write different TypeScript for what goes beyond it.
 *
 * @template File The context of the compiler for a file.
 */
export interface Target<File> {
  /** Text before the file. */
  readonly beginning: string
  /** Rewrites decorators without a declaration, or of a function. */
  looseDecorators(file: File, decorators: readonly Decorator[]): void
  struct(file: File, struct: Declared): void
  class(file: File, declared: Declared): void
  /** Rewrites the name of a component and the bracket behind it. */
  component(file: File, call: ComponentCall): void
  /** Rewrites a call of a builder from a token to the index after the call. */
  builderCall(file: File, at: number, end: number): void
  /**
   * Rewrites a path to a reference to the variable at its end.
   *
   * @param first Text in place of the first token.
   * @param end Index after the path.
   */
  reference(file: File, at: number, end: number, first: string): void
  /** Rewrites `$name`, a reference to a variable of the struct. */
  shortReference(file: File, at: number): void
  /** Rewrites the mark `!!` behind a path that is a reference. */
  mark(file: File, at: number): void
}
