import type { LexicalScope } from './scopes.ts'
import { IdentifierRole, type Syntax, type Token, TokenType } from './syntax.ts'

/** Roles of `var` declarations, by the roles of `let` declarations in the same pattern. */
const HOISTED = new Map<IdentifierRole | null, IdentifierRole>([
  [IdentifierRole.BlockScopedDeclaration, IdentifierRole.FunctionScopedDeclaration],
  [
    IdentifierRole.ObjectShorthandBlockScopedDeclaration,
    IdentifierRole.ObjectShorthandFunctionScopedDeclaration,
  ],
])

/**
 * Corrects wrong identifier roles of Sucrase's parser: `var` in the head of a `for` counts as
 * block-scoped, a function in a block counts as a function of the surrounding function, and a label
 * counts as a variable.
 *
 * @param strict Whether the file is strict code, with functions in a block local to the block.
 */
export function correctRoles(syntax: Syntax, strict: boolean): void {
  const { tokens } = syntax
  const pending = new PendingColons()
  tokens.forEach((token, index) => {
    if (token.isType) return
    if (token.type === TokenType._for) hoistLoopVariables(syntax, index)
    if (strict && isBlockFunction(syntax, index)) {
      token.identifierRole = IdentifierRole.BlockScopedDeclaration
    }
    if (pending.meet(token) && tokens[index - 1]?.identifierRole === IdentifierRole.Access) {
      tokens[index - 1]!.identifierRole = null
    }
  })
}

/**
 * Sets the roles of `for (var …` to the roles of `var`, except in functions of the initializers.
 */
function hoistLoopVariables(syntax: Syntax, loop: number): void {
  const { tokens } = syntax
  const open = tokens[loop + 1]?.type === TokenType.parenL ? loop + 1 : loop + 2
  if (tokens[open + 1]?.type !== TokenType._var) return
  const scope: LexicalScope = syntax.scopeAt(loop)
  for (let index = open, depth = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token.type === TokenType.parenL) depth++
    if (token.type === TokenType.parenR && --depth === 0) return
    if (syntax.scopeAt(index) !== scope) continue
    token.identifierRole = HOISTED.get(token.identifierRole) ?? token.identifierRole
  }
}

/** Returns whether a function is declared here in a block. */
function isBlockFunction(syntax: Syntax, index: number): boolean {
  if (syntax.tokens[index]!.identifierRole !== IdentifierRole.FunctionScopedDeclaration)
    return false
  if (syntax.scopeAt(index).isFunction) return false
  const before = syntax.tokens[index - 1]!.type
  const keyword = before === TokenType.star ? syntax.tokens[index - 2]! : syntax.tokens[index - 1]!
  return keyword.type === TokenType._function
}

const OPENING = new Set<TokenType>([
  TokenType.parenL,
  TokenType.braceL,
  TokenType.bracketL,
  TokenType.dollarBraceL,
  TokenType.braceBarL,
])
const CLOSING = new Set<TokenType>([
  TokenType.parenR,
  TokenType.braceR,
  TokenType.bracketR,
  TokenType.braceBarR,
])

/**
 * Distinguishes the colon behind a label from the colons of `? :` and of `case` inside the same
 * brackets.
 */
class PendingColons {
  readonly #levels = [{ count: 0 }]

  /** Returns whether the token is a colon awaited by no earlier token. */
  meet({ type, isType }: Token): boolean {
    const level = this.#levels.at(-1)!
    if (isType) return false
    if (OPENING.has(type)) this.#levels.push({ count: 0 })
    else if (CLOSING.has(type) && this.#levels.length > 1) this.#levels.pop()
    else if (type === TokenType.question || type === TokenType._case) level.count++
    else if (type === TokenType.colon) {
      if (level.count === 0) return true
      level.count--
    }
    return false
  }
}
