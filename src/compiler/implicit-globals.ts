import { findDeclarations, isDeclared, namesByScope } from './declarations.ts'
import { WORKER_GLOBALS } from './worker-globals.ts'
import { IdentifierRole, type Syntax, type Token, TokenType } from './syntax.ts'

/** A name that a program assigns without declaring it. */
export interface ImplicitGlobal {
  readonly name: string
  /** Where it is assigned first. */
  readonly token: Token
}

/**
 * Finds plain assignments to names that the file does not declare. In sloppy mode they make a
 * global, in strict mode a ReferenceError. `+=` and its like read first and fail in both, so they
 * are not meant; destructuring into undeclared names is left to the engine.
 *
 * @param globals Names that the platform adds to those of a worker.
 */
export function findImplicitGlobals(
  syntax: Syntax,
  globals: readonly string[] = [],
): ImplicitGlobal[] {
  const declared = namesByScope(findDeclarations(syntax))
  const found = new Map<string, ImplicitGlobal>()
  syntax.tokens.forEach((token, index) => {
    if (token.isType || token.identifierRole !== IdentifierRole.Access) return
    if (!isAssigned(syntax, index)) return
    const name = syntax.text(index)
    if (WORKER_GLOBALS.has(name) || globals.includes(name)) return
    if (found.has(name) || isDeclared(name, syntax.scopeAt(index), declared)) return
    found.set(name, { name, token })
  })
  return [...found.values()]
}

/** `name = …`, `for (name of …)` or `for (name in …)`. */
function isAssigned(syntax: Syntax, index: number): boolean {
  const next = syntax.tokens[index + 1]
  if (next?.type === TokenType.eq) return true
  const startsLoop =
    syntax.tokens[index - 1]?.type === TokenType.parenL &&
    ['for', 'await'].includes(syntax.text(index - 2))
  return startsLoop && ['of', 'in'].includes(syntax.text(index + 1))
}
