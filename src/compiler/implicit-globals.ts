import { findDeclarations, isDeclared, namesByScope } from './declarations.ts'
import { WORKER_GLOBALS } from './worker-globals.ts'
import { IdentifierRole, type Syntax, type Token, TokenType } from './syntax.ts'

/** A name assigned by a program without a declaration. */
export interface ImplicitGlobal {
  readonly name: string
  /** The first assignment. */
  readonly token: Token
}

/**
 * Finds plain assignments to names without a declaration in the file. In sloppy mode such an
 * assignment creates a global, in strict mode a ReferenceError. `+=` and the like read first and
 * fail in both modes, so they are not included; destructuring into undeclared names is left to the
 * engine.
 *
 * @param globals Names added by the platform to the globals of a worker.
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

/** Recognizes `name = …`, `for (name of …)` and `for (name in …)`. */
function isAssigned(syntax: Syntax, index: number): boolean {
  const next = syntax.tokens[index + 1]
  if (next?.type === TokenType.eq) return true
  const startsLoop =
    syntax.tokens[index - 1]?.type === TokenType.parenL &&
    ['for', 'await'].includes(syntax.text(index - 2))
  return startsLoop && ['of', 'in'].includes(syntax.text(index + 1))
}
