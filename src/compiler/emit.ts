import { transform } from 'sucrase/dist/index.js'
import type { EmittedCode } from './contract.ts'

const DIRECTIVE = '"use strict";'

/**
 * Compiles one file to a CommonJS body whose lines are those of the source.
 *
 * @param typescript Whether to take out types; imports that only types use go with them.
 */
export function emit(file: string, source: string, typescript: boolean): EmittedCode {
  const { code, sourceMap } = transform(source, {
    transforms: typescript ? ['typescript', 'imports'] : ['imports'],
    disableESTransforms: true,
    filePath: file,
    sourceMapOptions: { compiledFilename: file },
  })
  return { code, map: JSON.stringify(sourceMap) }
}

/**
 * Takes out the directive that compilers put first, as no sloppy script asked for it. Blanks stand
 * in for it, so that the source map still fits.
 */
export function withoutDirective(code: string): string {
  return code.startsWith(DIRECTIVE)
    ? ' '.repeat(DIRECTIVE.length) + code.slice(DIRECTIVE.length)
    : code
}
