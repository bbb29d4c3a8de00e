import { functionScope } from './scopes.ts'
import type { Syntax } from './syntax.ts'

/**
 * Returns whether a file awaits outside every function. A property named `await` counts too, which
 * does no harm.
 */
export function awaitsAtTop(syntax: Syntax): boolean {
  return syntax.tokens.some(
    (_, index) => syntax.text(index) === 'await' && !functionScope(syntax.scopeAt(index)).parent,
  )
}
