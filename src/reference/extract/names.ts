import ts from 'typescript'
import type { Declared } from './declared.ts'

/** Resolves names in code to entries of the reference. */
export interface Names {
  readonly checker: ts.TypeChecker
  /** Returns the member of any platform with a given declaration. */
  memberOf(symbol: ts.Symbol | undefined): MemberName | undefined
}

export interface MemberName {
  readonly platform: string
  readonly member: string
}

/**
 * Creates the resolver of names.
 *
 * @param declared All nameable members by platform; the code's own platform first.
 */
export function createNames(
  checker: ts.TypeChecker,
  declared: ReadonlyMap<string, readonly Declared[]>,
): Names {
  const byNode = new Map<ts.Node, MemberName>()
  for (const [platform, members] of declared) {
    for (const { id, nodes } of members) {
      for (const node of nodes) byNode.set(node, { platform, member: id })
    }
  }
  return {
    checker,
    memberOf(symbol) {
      const named =
        symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      const names = named?.declarations?.map((node) => byNode.get(node)).filter(Boolean)
      // The same name may be declared by the platform and by its surroundings.
      return names?.[0]
    },
  }
}
