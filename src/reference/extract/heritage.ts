import ts from 'typescript'
import type { Declared } from './declared.ts'
import type { Names } from './names.ts'

/** Returns the ids of inherited members, without redeclared members. */
export function inheritedBy(
  own: Declared,
  declared: readonly Declared[],
  names: Names,
): readonly string[] {
  const redeclared = new Set(
    declared.filter(({ parent }) => parent === own.id).map(({ name }) => name),
  )
  return own.nodes
    .filter(ts.isInterfaceDeclaration)
    .flatMap((node) => node.heritageClauses ?? [])
    .flatMap((clause) => clause.types)
    .flatMap((type) => {
      const base = names.memberOf(names.checker.getTypeAtLocation(type).symbol)
      const found = declared.find(({ id }) => id === base?.member)
      if (!found) return []
      const fields = declared.filter(({ parent }) => parent === found.id)
      return [...fields.map(({ id }) => id), ...inheritedBy(found, declared, names)]
    })
    .filter((id) => !redeclared.has(id.slice(id.lastIndexOf('.') + 1)))
}
