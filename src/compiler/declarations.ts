import { functionScope, type LexicalScope } from './scopes.ts'
import { IdentifierRole, type Syntax, type Token, TokenType } from './syntax.ts'

/** How a name was declared; `parameter` also stands for what `catch` binds. */
export type DeclarationKind =
  'const' | 'let' | 'var' | 'class' | 'function' | 'enum' | 'import' | 'parameter'

/** One declaration of a value; types are left out. */
export interface Declaration {
  readonly name: string
  readonly kind: DeclarationKind
  /** The scope that the name is declared in, for `var` the function's. */
  readonly scope: LexicalScope
  readonly token: Token
}

const FUNCTION_SCOPED = new Set<IdentifierRole>([
  IdentifierRole.FunctionScopedDeclaration,
  IdentifierRole.ObjectShorthandFunctionScopedDeclaration,
])

const LEXICAL = new Set<IdentifierRole>([
  IdentifierRole.TopLevelDeclaration,
  IdentifierRole.BlockScopedDeclaration,
  IdentifierRole.ObjectShorthandTopLevelDeclaration,
  IdentifierRole.ObjectShorthandBlockScopedDeclaration,
  IdentifierRole.ImportDeclaration,
])

const KEYWORDS = new Map<TokenType, DeclarationKind>([
  [TokenType._const, 'const'],
  [TokenType._let, 'let'],
  [TokenType._var, 'var'],
])

/** Lists every value that a file declares, in the order of the source. */
export function findDeclarations(syntax: Syntax): Declaration[] {
  const found: Declaration[] = []
  // A list of declarators may hold whole functions, so its keyword is remembered by scope.
  const keywords = new Map<LexicalScope, DeclarationKind>()
  syntax.tokens.forEach((token, index) => {
    if (token.isType) return
    const scope = syntax.scopeAt(index)
    const keyword = KEYWORDS.get(token.type)
    if (keyword) keywords.set(scope, keyword)
    const role = token.identifierRole
    if (role === null || !(FUNCTION_SCOPED.has(role) || LEXICAL.has(role))) return
    found.push({
      name: syntax.text(index),
      kind: namedBefore(syntax, index) ?? keywords.get(scope) ?? 'parameter',
      scope: FUNCTION_SCOPED.has(role) ? functionScope(scope) : scope,
      token,
    })
  })
  return found
}

/** The kind of those declarations whose keyword stands right before their name. */
function namedBefore(syntax: Syntax, index: number): DeclarationKind | undefined {
  if (syntax.tokens[index]!.identifierRole === IdentifierRole.ImportDeclaration) return 'import'
  const before = syntax.text(index - 1)
  if (before === 'class' || before === 'enum') return before
  if ((before === '*' ? syntax.text(index - 2) : before) === 'function') return 'function'
}
