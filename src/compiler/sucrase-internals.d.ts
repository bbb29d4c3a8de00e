/**
 * Sucrase publishes types only for its entry. Its parser is loaded from the same CommonJS build as
 * the entry, so that Node and every bundler see one copy of it.
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
