import type { CompiledFile } from '../runtime/request.ts'
import { isRelative } from '../runtime/resolve.ts'
import { errorInArrow } from './arrow-errors.ts'
import type { CompileError, CompileOptions } from './contract.ts'
import { findDuplicates } from './duplicates.ts'
import { emit, type Emission, withoutDirective } from './emit.ts'
import { errorAt, errorFromParser } from './errors.ts'
import { extensionOf, isAsset, isStyle, isTypeScript, mayHoldJsx } from './file-names.ts'
import { findImplicitGlobals } from './implicit-globals.ts'
import { importErrors } from './import-errors.ts'
import { findLexicalError } from './lexical-errors.ts'
import { duplicateText, JSX, unsupportedText } from './messages.ts'
import { type ModuleFacts, moduleFacts } from './module-facts.ts'
import { IMPLICIT_GLOBAL, NOTHING_DRAWN } from './notes.ts'
import { createPositions } from './positions.ts'
import type { ProgramLinks } from './program-links.ts'
import { applyRepairs } from './repairs.ts'
import { correctRoles } from './roles.ts'
import { isStrictSource } from './strictness.ts'
import { parseSyntax, type Syntax, TokenType } from './syntax.ts'
import { awaitsAtTop } from './top-level-await.ts'
import { findUnsupported } from './unsupported.ts'

/** Maximum number of errors, and of notes, per file: nobody reads more. */
const MAX_ERRORS = 100
const MAX_NOTES = 1_000

/** What a script is compiled with. */
export interface EmitOptions {
  /** The program's files; missing for a script by itself. */
  readonly links?: ProgramLinks
}

/** How to read a script with an ambiguous file name. */
export interface ScriptKind {
  /** Whether the script may hold types. */
  readonly typescript: boolean
  /** Whether JSX is compiled; elsewhere, JSX is an error. */
  readonly jsx?: boolean
  /** Whether the script is strict without a directive. */
  readonly strict: boolean
}

/** A script that could be parsed. */
export interface ParsedScript extends Pick<CompiledFile, 'name' | 'notes'> {
  readonly source: string
  readonly syntax: Syntax
  readonly facts: ModuleFacts
  readonly kind: ScriptKind
  /** Whether the language makes the file strict. */
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
  options: CompileOptions & EmitOptions,
  kind?: ScriptKind,
): Promise<CompiledFile | CompileError[]> {
  const parsed = parseScript(name, original, options, kind)
  return Array.isArray(parsed) ? parsed : emitScript(parsed, options)
}

/**
 * Parses a script, and finds the errors that need no other file.
 *
 * @returns The script, or the errors.
 */
export function parseScript(
  name: string,
  original: string,
  options: Pick<CompileOptions, 'repairs' | 'pages'>,
  kind: ScriptKind = { typescript: isTypeScript(name), strict: false },
): ParsedScript | CompileError[] {
  const { source, notes } = applyRepairs(withoutHashbang(original), options.repairs)
  let syntax: Syntax
  try {
    syntax = parseKind(name, source, kind)
  } catch (error) {
    const thrown = errorInArrow(source, error, (text) => parseKind(name, text, kind))
    return [errorFromParser(name, source, thrown, options.pages?.formats)]
  }
  const jsx = syntax.tokens.find(({ type }) => type === TokenType.jsxTagStart)
  if (jsx && !kind.jsx) return [errorAt(name, source, jsx.start, JSX)]
  const strict = kind.strict || isStrictSource(syntax)
  correctRoles(syntax, strict)
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
  return { name, source, notes, syntax, kind, strict, facts: moduleFacts(syntax) }
}

/**
 * Parses a script with JSX where the file may hold JSX.
 *
 * @throws SyntaxError With the parser's offset `pos`.
 */
function parseKind(name: string, source: string, { typescript, jsx }: ScriptKind): Syntax {
  if (!jsx || mayHoldJsx(name)) return parseSyntax(source, typescript, mayHoldJsx(name))
  try {
    return parseSyntax(source, typescript, true)
  } catch (thrown) {
    // In a `.ts` file, `<T>value` is valid, and JSX is not.
    try {
      return parseSyntax(source, typescript, false)
    } catch {
      throw thrown
    }
  }
}

/**
 * Compiles a parsed script.
 *
 * @returns The compiled file, or the errors.
 */
export async function emitScript(
  { name, source, notes, syntax, facts, kind, strict: isStrict }: ParsedScript,
  { fallback, globals = [], links, modules, pages }: CompileOptions & EmitOptions,
): Promise<CompiledFile | CompileError[]> {
  const unsupported = findUnsupported(syntax)
  const isConstant = (specifier: string, imported: string) =>
    links?.isConstant(name, specifier, imported) ?? !isRelative(specifier)
  const emitted = unsupported
    ? await fallback?.(name, source)
    : emit(name, syntax, facts, kind.typescript, isConstant)
  if (!emitted) {
    const { token, feature } = unsupported!
    return [errorAt(name, source, token.start, unsupportedText(feature))]
  }
  if (links && modules) {
    // The editor's compiler does not tell which imports are for types alone.
    const imports = 'imports' in emitted ? (emitted as Emission).imports : []
    const failing = importErrors(name, imports, links, modules)
    if (failing.length > 0) {
      return failing
        .slice(0, MAX_ERRORS)
        .map(({ offset, text }) => errorAt(name, source, offset, text))
    }
  }
  const implicit = findImplicitGlobals(syntax, globals)
  const positions = createPositions(source)
  const drawn = facts.imports.find(
    ({ specifier }) =>
      (isStyle(specifier) && !isStyled(pages, links?.resolve(name, specifier))) ||
      isAsset(specifier),
  )
  const strict = isStrict && implicit.length === 0
  return {
    name,
    code: strict ? emitted.code : withoutDirective(emitted.code),
    map: emitted.map,
    strict,
    awaits: awaitsAtTop(syntax),
    ...(notes.length > 0 && { repaired: true as const }),
    notes: [
      ...notes,
      ...(drawn
        ? [
            {
              id: NOTHING_DRAWN,
              line: positions.at(drawn.offset).line,
              values: { specifier: drawn.specifier },
            },
          ]
        : []),
      ...implicit.slice(0, MAX_NOTES).map(({ name: identifier, token }) => ({
        id: IMPLICIT_GLOBAL,
        line: positions.at(token.start).line,
        values: { name: identifier },
      })),
    ],
  }
}

/** Returns whether the platform draws a style sheet among the program's files. */
function isStyled(pages: CompileOptions['pages'], file: string | undefined): boolean {
  return file !== undefined && pages?.compilers[extensionOf(file)] !== undefined
}

/** Replaces `#!` with a comment: behind the loader's wrapper, `#!` would no longer come first. */
function withoutHashbang(source: string): string {
  return source.replace(/^#!/, '//')
}
