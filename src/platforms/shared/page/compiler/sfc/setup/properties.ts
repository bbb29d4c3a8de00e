import type { Statement } from '@babel/types'
import { walkIdentifiers } from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import type { Edits } from '../../edits.ts'
import { Macros } from './macros.ts'

/**
 * Rewrites uses of properties that a script takes apart, so that the properties stay reactive.
 *
 * @param destructured Name of the property by the name in the script.
 */
export function rewriteProperties(
  statements: readonly Statement[],
  edits: Edits,
  destructured: ReadonlyMap<string, string>,
): void {
  if (destructured.size === 0) return
  for (const statement of statements) {
    if (takesApart(statement)) continue
    walkIdentifiers(statement, ({ name, start, end }, parent) => {
      const property = destructured.get(name)
      if (property === undefined) return
      const isShorthand = parent?.type === 'ObjectProperty' && parent.shorthand
      const code = `__props[${JSON.stringify(property)}]`
      edits.replace(start!, end!, isShorthand ? `${name}: ${code}` : code)
    })
  }
}

const takesApart = (statement: Statement): boolean =>
  statement.type === 'VariableDeclaration' &&
  statement.declarations.some(({ id, init }) => id.type === 'ObjectPattern' && Macros.callIn(init))
