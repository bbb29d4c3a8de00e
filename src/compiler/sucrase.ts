import cjsImportProcessor from 'sucrase/dist/CJSImportProcessor.js'
import computeSourceMapModule from 'sucrase/dist/computeSourceMap.js'
import { HelperManager } from 'sucrase/dist/HelperManager.js'
import nameManager from 'sucrase/dist/NameManager.js'
import tokenProcessor from 'sucrase/dist/TokenProcessor.js'
import rootTransformer from 'sucrase/dist/transformers/RootTransformer.js'

/**
 * Returns the default export of a CommonJS file: Node imports the `exports` object, a bundler the
 * value.
 */
function unwrap<T extends object>(module: T | { readonly default: T }): T {
  return 'default' in module ? module.default : module
}

/** The stages of Sucrase's `transform` after the parser. */
export const CJSImportProcessor = unwrap(cjsImportProcessor)
export const computeSourceMap = unwrap(computeSourceMapModule)
export const NameManager = unwrap(nameManager)
export const RootTransformer = unwrap(rootTransformer)
export const TokenProcessor = unwrap(tokenProcessor)
export { HelperManager }
