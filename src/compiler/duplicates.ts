import { type Declaration, type DeclarationKind, findDeclarations } from './declarations.ts'
import type { LexicalScope } from './scopes.ts'
import type { Syntax } from './syntax.ts'

/** Kinds incompatible with any other declaration of the same name. */
const EXCLUSIVE = new Set<DeclarationKind>(['const', 'let', 'class', 'import'])

/**
 * Finds names declared twice in a scope, as when several samples of a document are pasted into a
 * single file. Engines refuse such a file as a whole, and not all engines report the line. Every
 * find is certainly wrong; rarer conflicts are left to the engine.
 *
 * @returns The later declarations, in the order of the source.
 */
export function findDuplicates(syntax: Syntax): Declaration[] {
  const seen = new Map<LexicalScope, Map<string, Declaration>>()
  const duplicates: Declaration[] = []
  for (const declaration of findDeclarations(syntax)) {
    if (declaration.kind === 'parameter') continue
    // A block's function is hoisted in sloppy mode only where nothing stands against it.
    if (declaration.kind === 'function' && declaration.hoisted) continue
    const names = seen.get(declaration.scope) ?? new Map<string, Declaration>()
    seen.set(declaration.scope, names)
    const earlier = names.get(declaration.name)
    if (earlier && (EXCLUSIVE.has(earlier.kind) || EXCLUSIVE.has(declaration.kind))) {
      duplicates.push(declaration)
    } else if (!earlier) names.set(declaration.name, declaration)
  }
  return duplicates
}
