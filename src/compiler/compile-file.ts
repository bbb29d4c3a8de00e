import type { CompiledFile } from '../runtime/request.ts'
import type { CompileError, CompileOptions } from './contract.ts'
import { findDuplicates } from './duplicates.ts'
import { emit, withoutDirective } from './emit.ts'
import { errorAt, errorFromParser } from './errors.ts'
import { isTypeScript } from './file-names.ts'
import { findImplicitGlobals } from './implicit-globals.ts'
import { findLexicalError } from './lexical-errors.ts'
import { duplicateText, unsupportedText } from './messages.ts'
import { IMPLICIT_GLOBAL } from './notes.ts'
import { createPositions } from './positions.ts'
import { applyRepairs } from './repairs.ts'
import { correctRoles } from './roles.ts'
import { isStrictSource } from './strictness.ts'
import { parseSyntax, type Syntax } from './syntax.ts'
import { awaitsAtTop } from './top-level-await.ts'
import { findUnsupported } from './unsupported.ts'

/** Maximum number of errors, and of notes, per file: nobody reads more. */
const MAX_ERRORS = 100
const MAX_NOTES = 1_000

/** How to read a script with an ambiguous file name. */
export interface ScriptKind {
  /** Whether the script may hold types. */
  readonly typescript: boolean
  /** Whether the script is strict without a directive. */
  readonly strict: boolean
}

/**
 * Compiles a single script.
 *
 * @returns The compiled file, or the errors.
 */
export async function compileFile(
  name: string,
  original: string,
  options: CompileOptions,
  kind: ScriptKind = { typescript: isTypeScript(name), strict: false },
): Promise<CompiledFile | CompileError[]> {
  const { source, notes } = applyRepairs(withoutHashbang(original), options.repairs)
  try {
    const syntax = parseSyntax(source, kind.typescript)
    return await compileSyntax({ name, source, notes }, syntax, options, kind)
  } catch (thrown) {
    return [errorFromParser(name, source, thrown, options.pages)]
  }
}

/** Compiles a parsed file. */
async function compileSyntax(
  { name, source, notes }: Pick<CompiledFile, 'name' | 'notes'> & { readonly source: string },
  syntax: Syntax,
  { fallback, globals = [] }: CompileOptions,
  kind: ScriptKind,
): Promise<CompiledFile | CompileError[]> {
  const isStrict = kind.strict || isStrictSource(syntax)
  correctRoles(syntax, isStrict)
  const lexical = findLexicalError(syntax)
  if (lexical) return [errorAt(name, source, lexical.offset, lexical.text)]
  const duplicates = findDuplicates(syntax)
  if (duplicates.length > 0) {
    return duplicates
      .slice(0, MAX_ERRORS)
      .map(({ name: identifier, token }) =>
        errorAt(name, source, token.start, duplicateText(identifier)),
      )
  }
  const unsupported = findUnsupported(syntax)
  const emitted = unsupported ? await fallback?.(name, source) : emit(name, syntax, kind.typescript)
  if (!emitted) {
    const { token, feature } = unsupported!
    return [errorAt(name, source, token.start, unsupportedText(feature))]
  }
  const implicit = findImplicitGlobals(syntax, globals)
  const positions = createPositions(source)
  const strict = isStrict && implicit.length === 0
  return {
    name,
    code: strict ? emitted.code : withoutDirective(emitted.code),
    map: emitted.map,
    strict,
    awaits: awaitsAtTop(syntax),
    notes: [
      ...notes,
      ...implicit.slice(0, MAX_NOTES).map(({ name: identifier, token }) => ({
        id: IMPLICIT_GLOBAL,
        line: positions.at(token.start).line,
        values: { name: identifier },
      })),
    ],
  }
}

/** Replaces `#!` with a comment: behind the loader's wrapper, `#!` would no longer come first. */
function withoutHashbang(source: string): string {
  return source.replace(/^#!/, '//')
}
