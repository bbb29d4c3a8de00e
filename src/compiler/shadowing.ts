import { findDeclarations, isDeclared, namesByScope } from './declarations.ts'
import { type Syntax, TokenType } from './syntax.ts'

/**
 * Marks every use of an imported or exported name bound to another declaration in an inner scope.
 *
 * @param names Local names of the imports and exports.
 */
export function markShadowing(syntax: Syntax, names: ReadonlySet<string>): void {
  if (names.size === 0) return
  const declared = namesByScope(findDeclarations(syntax).filter(({ scope }) => scope.parent))
  syntax.tokens.forEach((token, index) => {
    if (token.isType || token.type !== TokenType.name) return
    const name = syntax.text(index)
    if (names.has(name) && isDeclared(name, syntax.scopeAt(index), declared)) {
      token.shadowsGlobal = true
    }
  })
}
