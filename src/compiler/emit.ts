import type { Options } from 'sucrase'
import { hoistImports, takeConstantImports } from './constant-imports.ts'
import type { EmittedCode } from './contract.ts'
import { exportsCode, extractExports } from './exports.ts'
import { replaceImportMeta } from './import-meta.ts'
import type { ImportStatement, ModuleFacts } from './module-facts.ts'
import { markShadowing } from './shadowing.ts'
import {
  CJSImportProcessor,
  computeSourceMap,
  HelperManager,
  NameManager,
  RootTransformer,
  TokenProcessor,
} from './sucrase.ts'
import { type Syntax, TokenType } from './syntax.ts'

type Emitted = ReturnType<InstanceType<typeof RootTransformer>['transform']>

/** Code, and the imports that are not for types alone. */
export interface Emission extends EmittedCode {
  readonly imports: readonly ImportStatement[]
}

const DIRECTIVE = '"use strict";'

/**
 * Compiles a file to a CommonJS body with the same lines as the source. The stages are the stages
 * of Sucrase's own `transform`, except for name resolution and the export of the file's own
 * declarations, which follow the language.
 *
 * @param syntax The parsed file; its tokens are marked in place.
 * @param typescript Whether to strip types, together with imports used only by types.
 * @param isConstant Returns whether an imported name may be copied; see {@link ProgramLinks}.
 */
export function emit(
  file: string,
  syntax: Syntax,
  { imports }: ModuleFacts,
  typescript: boolean,
  isConstant: (specifier: string, name: string) => boolean,
): Emission {
  const { source, tokens, bindings } = extractExports(syntax)
  const jsx = tokens.some(({ type }) => type === TokenType.jsxTagStart)
  const options: Options = {
    transforms: [
      ...(typescript ? (['typescript'] as const) : []),
      ...(jsx ? (['jsx'] as const) : []),
      'imports',
    ],
    // The functions of the runtime need no `React` in scope; without a mode, calls tell places.
    jsxRuntime: 'automatic',
    production: true,
    disableESTransforms: true,
  }
  const nameManager = new NameManager(source, tokens)
  const helperManager = new HelperManager(nameManager)
  const tokenProcessor = new TokenProcessor(source, tokens, false, true, helperManager)
  const importProcessor = new CJSImportProcessor(
    nameManager,
    tokenProcessor,
    false,
    options,
    typescript,
    false,
    helperManager,
  )
  importProcessor.preprocessTokens()
  const locals = imports.flatMap(({ names, reexports }) =>
    reexports ? [] : names.map(({ local }) => local),
  )
  markShadowing(syntax, new Set([...importProcessor.getGlobalNames(), ...locals]))
  const constants = takeConstantImports(importProcessor, helperManager, isConstant)
  if (typescript) importProcessor.pruneTypeOnlyImports()
  constants.declare()
  const hoisted = hoistImports(syntax, imports, importProcessor)
  const context = {
    tokenProcessor,
    scopes: [],
    nameManager,
    importProcessor,
    helperManager,
  }
  const result = insertAfterDirective(
    new RootTransformer(context, options.transforms, false, options).transform(),
    exportsCode(bindings, (name) => importProcessor.getIdentifierReplacement(name) ?? name) +
      hoisted,
  )
  const map = computeSourceMap(result, file, { compiledFilename: file }, source, tokens)
  const isUsed = (name: string) => !importProcessor.shouldAutomaticallyElideImportedName(name)
  return {
    code: replaceImportMeta(result.code, result.mappings, syntax),
    map: JSON.stringify(map),
    imports: usedImports(imports, isUsed, typescript),
  }
}

/** Returns the imports without names of types, and without imports of such names alone. */
function usedImports(
  imports: readonly ImportStatement[],
  isUsed: (name: string) => boolean,
  typescript: boolean,
): ImportStatement[] {
  return imports.flatMap((statement) => {
    const { first, last, reexports } = statement
    const isBare = last === first + 1
    if (reexports || isBare || !typescript) return statement
    const names = statement.names.filter(({ local }) => isUsed(local))
    return names.length > 0 ? { ...statement, names } : []
  })
}

/** Inserts code without line breaks before all output of a token. */
function insertAfterDirective({ code, mappings }: Emitted, inserted: string): Emitted {
  return {
    code: DIRECTIVE + inserted + code.slice(DIRECTIVE.length),
    mappings: mappings.map((offset) => offset && offset + inserted.length),
  }
}

/**
 * Removes the leading directive of compilers, not requested by a sloppy script. Blanks take the
 * directive's place, so that the source map still fits.
 */
export function withoutDirective(code: string): string {
  return code.startsWith(DIRECTIVE)
    ? ' '.repeat(DIRECTIVE.length) + code.slice(DIRECTIVE.length)
    : code
}
