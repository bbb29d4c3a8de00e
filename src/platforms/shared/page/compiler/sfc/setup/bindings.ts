import type { Identifier, Node, Statement } from '@babel/types'
import { extractIdentifiers } from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'

/** A name that a script declares or imports. */
export interface Declared {
  readonly name: string
  readonly imported: boolean
  /** Whether the script may assign to the name. */
  readonly changes: boolean
}

const own = ({ name }: Identifier, changes = false): Declared => ({
  name,
  imported: false,
  changes,
})

/** Returns the names that a statement declares for the code around, without types. */
export function bindingsOf(statement: Statement): Declared[] {
  switch (statement.type) {
    case 'ImportDeclaration':
      if (statement.importKind === 'type') return []
      return statement.specifiers.flatMap((specifier) => {
        const isType = specifier.type === 'ImportSpecifier' && specifier.importKind === 'type'
        return isType ? [] : [{ name: specifier.local.name, imported: true, changes: false }]
      })
    case 'VariableDeclaration':
      if (statement.declare) return []
      return statement.declarations.flatMap(({ id }) =>
        extractIdentifiers(id).map((name) => own(name, statement.kind !== 'const')),
      )
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return statement.id && !statement.declare ? [own(statement.id)] : []
    case 'TSEnumDeclaration':
      return statement.declare ? [] : [own(statement.id)]
    case 'ExportNamedDeclaration':
      return statement.declaration ? bindingsOf(statement.declaration) : []
    default:
      return []
  }
}

/** Returns the names that statements declare. */
export const allBindingsOf = (statements: readonly Statement[]): Declared[] =>
  statements.flatMap(bindingsOf)

/** Returns whether a declaration leaves nothing in the code. */
export const isTypeOnly = (node: Node): boolean =>
  node.type === 'TSInterfaceDeclaration' || node.type === 'TSTypeAliasDeclaration'
