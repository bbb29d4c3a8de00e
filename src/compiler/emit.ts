import type { Options } from 'sucrase'
import type { EmittedCode } from './contract.ts'
import { exportsCode, extractExports } from './exports.ts'
import { markShadowing } from './shadowing.ts'
import {
  CJSImportProcessor,
  computeSourceMap,
  HelperManager,
  NameManager,
  RootTransformer,
  TokenProcessor,
} from './sucrase.ts'
import type { Syntax } from './syntax.ts'

type Emitted = ReturnType<InstanceType<typeof RootTransformer>['transform']>

const DIRECTIVE = '"use strict";'

/**
 * Compiles a file to a CommonJS body with the same lines as the source. The stages are the stages
 * of Sucrase's own `transform`, except for name resolution and the export of the file's own
 * declarations, which follow the language.
 *
 * @param syntax The parsed file; its tokens are marked in place.
 * @param typescript Whether to strip types, together with imports used only by types.
 */
export function emit(file: string, syntax: Syntax, typescript: boolean): EmittedCode {
  const { source, tokens, bindings } = extractExports(syntax)
  const options: Options = {
    transforms: typescript ? ['typescript', 'imports'] : ['imports'],
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
  markShadowing(syntax, importProcessor.getGlobalNames())
  if (typescript) importProcessor.pruneTypeOnlyImports()
  const context = {
    tokenProcessor,
    scopes: [],
    nameManager,
    importProcessor,
    helperManager,
  }
  const result = insertAfterDirective(
    new RootTransformer(context, options.transforms, false, options).transform(),
    exportsCode(bindings, (name) => importProcessor.getIdentifierReplacement(name) ?? name),
  )
  const map = computeSourceMap(result, file, { compiledFilename: file }, source, tokens)
  return { code: result.code, map: JSON.stringify(map) }
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
