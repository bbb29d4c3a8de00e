import { type Syntax, type Token, TokenType } from './syntax.ts'

/** Tokens absent from a namespace of types only, except in function types. */
const VALUES = new Set<TokenType>([
  TokenType._const,
  TokenType._let,
  TokenType._var,
  TokenType._function,
  TokenType._class,
  TokenType._enum,
  TokenType.parenL,
])

/**
 * Syntax parsed but not transformed by the quick compiler, which drops namespaces, values and all.
 */
export interface Unsupported {
  readonly feature: 'decorators' | 'namespaces'
  readonly token: Token
}

/** Finds the first construct with output only from the TypeScript compiler itself. */
export function findUnsupported(syntax: Syntax): Unsupported | undefined {
  const { tokens } = syntax
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token.type === TokenType.at) return { feature: 'decorators', token }
    const block = ambientOrNamespace(syntax, index)
    if (!block) continue
    const end = closingBrace(tokens, block.open)
    if (!block.ambient && tokens.slice(block.open, end).some(({ type }) => VALUES.has(type))) {
      return { feature: 'namespaces', token }
    }
    index = end
  }
}

/**
 * Returns whether a `namespace a.b {` or `declare namespace a {` starts here, and where the block
 * opens.
 */
function ambientOrNamespace(
  syntax: Syntax,
  start: number,
): { ambient: boolean; open: number } | undefined {
  if (!syntax.tokens[start]!.isType) return
  const ambient = syntax.text(start) === 'declare'
  let index = ambient ? start + 1 : start
  if (!['namespace', 'module', 'global'].includes(syntax.text(index++))) return
  while (/^[\w$.'"]/.test(syntax.text(index))) index++
  return syntax.tokens[index]?.type === TokenType.braceL ? { ambient, open: index } : undefined
}

/** Returns the index of the closing brace for the brace at `open`. */
function closingBrace(tokens: readonly Token[], open: number): number {
  let depth = 0
  for (let index = open; index < tokens.length; index++) {
    if (tokens[index]!.type === TokenType.braceL) depth++
    if (tokens[index]!.type === TokenType.braceR && --depth === 0) return index
  }
  return tokens.length
}
