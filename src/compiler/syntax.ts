import { parse } from 'sucrase/dist/parser/index.js'
import { IdentifierRole } from 'sucrase/dist/parser/tokenizer/index.js'
import { TokenType } from 'sucrase/dist/parser/tokenizer/types.js'
import type { Token } from 'sucrase/dist/types/parser/tokenizer'
import { type LexicalScope, nestScopes } from './scopes.ts'

export { IdentifierRole, TokenType }
export type { Token }

/** A parsed file. Sucrase's parser makes no tree: tokens with roles, and the enclosing scopes. */
export interface Syntax {
  readonly source: string
  /** In order; the last token is the end of the file. */
  readonly tokens: Token[]
  /** Returns the source text of a token; empty before the first and after the last token. */
  text(index: number): string
  /** Returns the innermost scope around a token. */
  scopeAt(index: number): LexicalScope
}

/**
 * Parses a file.
 *
 * @param typescript Whether the file may hold types.
 * @param jsx Whether the file may hold JSX.
 * @throws SyntaxError With the parser's offset `pos`.
 */
export function parseSyntax(source: string, typescript: boolean, jsx = false): Syntax {
  const { tokens, scopes } = parse(source, jsx, typescript, false)
  const text = (index: number) => {
    const token = tokens[index]
    return token ? source.slice(token.start, token.end) : ''
  }
  for (const scope of scopes) {
    // A class's static block, which Sucrase takes for one of the function around it.
    if (text(scope.startTokenIndex) === '{' && text(scope.startTokenIndex - 1) === 'static') {
      scope.isFunctionScope = true
    }
  }
  const innermost = nestScopes(scopes, tokens.length)
  return {
    source,
    tokens,
    text,
    scopeAt: (index) => innermost[index]!,
  }
}
