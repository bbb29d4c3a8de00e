/**
 * Sucrase publishes types only for its entry. The parts are loaded from the CommonJS build, the
 * only build loaded by Node, so that Node and every bundler see a single copy of each.
 */
declare module 'sucrase/dist/index.js' {
  export { transform } from 'sucrase'
}

declare module 'sucrase/dist/parser/index.js' {
  export { parse } from 'sucrase/dist/types/parser'
}

declare module 'sucrase/dist/parser/tokenizer/index.js' {
  export { IdentifierRole } from 'sucrase/dist/types/parser/tokenizer'
}

declare module 'sucrase/dist/parser/tokenizer/types.js' {
  export { TokenType } from 'sucrase/dist/types/parser/tokenizer/types'
}

declare module 'sucrase/dist/HelperManager.js' {
  export { HelperManager } from 'sucrase/dist/types/HelperManager'
}

declare module 'sucrase/dist/CJSImportProcessor.js' {
  import CJSImportProcessor from 'sucrase/dist/types/CJSImportProcessor'
  const module: typeof CJSImportProcessor | { readonly default: typeof CJSImportProcessor }
  export default module
}

declare module 'sucrase/dist/NameManager.js' {
  import NameManager from 'sucrase/dist/types/NameManager'
  const module: typeof NameManager | { readonly default: typeof NameManager }
  export default module
}

declare module 'sucrase/dist/TokenProcessor.js' {
  import TokenProcessor from 'sucrase/dist/types/TokenProcessor'
  const module: typeof TokenProcessor | { readonly default: typeof TokenProcessor }
  export default module
}

declare module 'sucrase/dist/transformers/RootTransformer.js' {
  import RootTransformer from 'sucrase/dist/types/transformers/RootTransformer'
  const module: typeof RootTransformer | { readonly default: typeof RootTransformer }
  export default module
}

declare module 'sucrase/dist/computeSourceMap.js' {
  import computeSourceMap from 'sucrase/dist/types/computeSourceMap'
  const module: typeof computeSourceMap | { readonly default: typeof computeSourceMap }
  export default module
}
