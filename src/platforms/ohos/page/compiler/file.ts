import type { PageServices } from '../../../page-compiler.ts'
import type { NoteId } from '../../notes/index.ts'
import type { Edits } from '../../../shared/page/compiler/edits.ts'
import type { Target } from './target.ts'
import type { Token } from './tokens.ts'

/** Rules of the syntax that contain each other, by name. */
export interface Rules {
  /** Rewrites the statements between two brackets. */
  block(file: EtsFile, open: number, close: number): void
  /** Rewrites the call of a component, and returns the index after the call. */
  component(file: EtsFile, at: number): number
  /** Rewrites a chain of attributes without a component between two brackets. */
  self(file: EtsFile, open: number, close: number): void
}

/** Context for every part of the compiler, a single object per file. */
export interface EtsFile {
  readonly rules: Rules
  readonly target: Target<EtsFile>
  readonly tokens: readonly Token[]
  /** Index of the closing bracket by the index of the opening bracket. */
  readonly pairs: ReadonlyMap<number, number>
  readonly edits: Edits
  readonly services: Pick<PageServices, 'error' | 'note'>
  /** Names that the file declares or imports. */
  readonly declared: ReadonlySet<string>
  /** Names of the file's functions with `@Builder`, and with `@Styles` or `@Extend`. */
  readonly builders: Set<string>
  readonly styles: Set<string>
  /** The same of the struct that is being compiled. */
  ownBuilders: ReadonlySet<string>
  ownStyles: ReadonlySet<string>
  /** Returns the text of a token; empty after the last token. */
  text(index: number): string
  /** Returns the number of the next place that makes a component. */
  nextSite(): number
  note(id: NoteId, index: number, values: Readonly<Record<string, string>>): void
}

/** Returns whether a token is a name. */
export function isName({ tokens }: EtsFile, index: number): boolean {
  return tokens[index]?.kind === 'name'
}

/** Returns the index after a token, or after the bracket that it opens. */
export function skip({ pairs }: EtsFile, index: number): number {
  return (pairs.get(index) ?? index) + 1
}

/** Returns the index after type arguments that start at a token; the token itself without any. */
export function skipTypeArguments(file: EtsFile, index: number): number {
  if (file.text(index) !== '<') return index
  let depth = 0
  for (let at = index; at < file.tokens.length; at = skip(file, at)) {
    if (file.text(at) === '<') depth++
    else if (file.text(at) === '>' && --depth === 0) return at + 1
  }
  return index
}

/** Returns whether a name is called: `Text(` or `Repeat<string>(`. */
export function isCall(file: EtsFile, at: number): boolean {
  return isName(file, at) && file.text(skipTypeArguments(file, at + 1)) === '('
}

/** Words that need more after them. */
const OPEN_WORD = /^(?:new|typeof|await|in|of|as|extends|instanceof|is|keyof)$/
const OPEN_MARK = /^(?:[=+\-*/%&|^<!~?:,.]|=>|\?\.|\.\.\.)$/
const CONTINUES = /^(?:[=+\-*/%&|^<>?:,.)\]}]|=>|\?\.|as|instanceof|in)$/

/**
 * Returns the index after a statement or a field: after its semicolon, or at the first token of a
 * line that cannot continue it.
 */
export function endOfStatement(file: EtsFile, start: number, end: number): number {
  let at = start
  while (at < end) {
    if (file.text(at) === ';') return at + 1
    if (at > start && file.tokens[at]!.startsLine) {
      const previous = file.tokens[at - 1]!
      const open =
        previous.kind === 'name'
          ? OPEN_WORD.test(previous.text)
          : previous.kind === 'mark' && OPEN_MARK.test(previous.text)
      if (!open && !CONTINUES.test(file.text(at))) return at
    }
    at = skip(file, at)
  }
  return end
}
