import { functionScope, type LexicalScope } from './scopes.ts'
import { IdentifierRole, type Syntax, type Token, TokenType } from './syntax.ts'

/** How a name was declared; `parameter` also stands for a `catch` binding. */
export type DeclarationKind =
  'const' | 'let' | 'var' | 'class' | 'function' | 'enum' | 'import' | 'parameter'

/** A declaration of a value; types are left out. */
export interface Declaration {
  readonly name: string
  readonly kind: DeclarationKind
  /** The declaring scope; for `var`, the function's scope. */
  readonly scope: LexicalScope
  /** Whether the declaration stands in a block inside the scope. */
  readonly hoisted: boolean
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

/** Lists every value declared by a file, in the order of the source. */
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
    const declared = FUNCTION_SCOPED.has(role) ? functionScope(scope) : scope
    found.push({
      name: syntax.text(index),
      kind: namedBefore(syntax, index) ?? keywords.get(scope) ?? 'parameter',
      scope: declared,
      hoisted: declared !== scope,
      token,
    })
  })
  return found
}

/** Returns the kind of a declaration whose keyword stands right before the name. */
function namedBefore(syntax: Syntax, index: number): DeclarationKind | undefined {
  if (syntax.tokens[index]!.identifierRole === IdentifierRole.ImportDeclaration) return 'import'
  const before = syntax.text(index - 1)
  if (before === 'class' || before === 'enum') return before
  if ((before === '*' ? syntax.text(index - 2) : before) === 'function') return 'function'
}

/** The declared names per scope. */
export type ScopeNames = ReadonlyMap<LexicalScope, ReadonlySet<string>>

/** Groups names by the declaring scope. */
export function namesByScope(declarations: readonly Declaration[]): ScopeNames {
  const names = new Map<LexicalScope, Set<string>>()
  for (const { name, scope } of declarations) {
    names.set(scope, (names.get(scope) ?? new Set()).add(name))
  }
  return names
}

/** Returns whether a scope, or a surrounding scope, declares a name. */
export function isDeclared(
  name: string,
  scope: LexicalScope | undefined,
  declared: ScopeNames,
): boolean {
  if (!scope) return false
  return declared.get(scope)?.has(name) || isDeclared(name, scope.parent, declared)
}
