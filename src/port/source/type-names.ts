import type { Reader } from '../../platforms/port-contract.ts'
import type { Module, Source } from './parse.ts'
import { partsOf, type Node, type Tree } from './tree.ts'

/** A use of a type of the platform. */
export interface PlatformType {
  /** The name, without arguments. */
  readonly node: Node
  /**
   * The name by parts. A type of a module begins with `*` in place of the module's name in the
   * source.
   */
  readonly path: readonly string[]
  /** The first part as written. */
  readonly root: string
  /** Where the type is declared: in the default export, among a module's exports, or nowhere. */
  readonly home: 'default' | 'exports' | 'global'
  readonly hasArguments: boolean
  /** Whether the type is that of a value: `typeof x`. */
  readonly isOfValue: boolean
}

/** A use of a type of the platform, with the file. */
export interface PlacedType extends PlatformType {
  readonly module: Module
}

/** Finds the uses of a platform's types in a program. */
export const findPlatformTypes = ({ modules }: Source, reader: Reader): PlacedType[] =>
  modules.flatMap((module) => typesIn(module.program, reader).map((type) => ({ ...type, module })))

function typesIn(program: Tree.Program, reader: Reader): PlatformType[] {
  const imported = importsOf(program, reader)
  const own = new Set<string>()
  const found: PlatformType[] = []

  function visit(node: Node): void {
    const declared = declaredBy(node)
    if (declared !== undefined) own.add(declared)
    const used = usedBy(node)
    if (used) {
      const [root, ...members] = partsOfName(used) as [string, ...string[]]
      const { path, home } = imported.get(root) ?? { path: [root], home: 'global' }
      found.push({
        node: used,
        path: [...path, ...members],
        root,
        home,
        hasArguments: used.end! < node.end!,
        isOfValue: node.type === 'TSTypeQuery',
      })
    }
    for (const part of partsOf(node)) visit(part)
  }

  visit(program)
  const isGlobal = (name: string) =>
    (Object.hasOwn(reader.globals, name) || reader.types.globals.includes(name)) && !own.has(name)
  return found.filter(({ root }) => imported.has(root) || isGlobal(root))
}

/** Returns the names imported from the platform's modules, with the beginning of their paths. */
function importsOf(
  program: Tree.Program,
  { modules }: Reader,
): ReadonlyMap<string, Pick<PlatformType, 'path' | 'home'>> {
  const imports = new Map<string, Pick<PlatformType, 'path' | 'home'>>()
  for (const node of program.body) {
    if (node.type !== 'ImportDeclaration' || !Object.hasOwn(modules, node.source.value)) continue
    for (const specifier of node.specifiers) {
      const name =
        specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier'
          ? specifier.imported.name
          : 'default'
      const isDefault = name === 'default'
      imports.set(specifier.local.name, {
        path: isDefault ? ['*'] : ['*', name],
        home: isDefault && specifier.type !== 'ImportNamespaceSpecifier' ? 'default' : 'exports',
      })
    }
  }
  return imports
}

/** Returns the name of a type that a node declares. */
function declaredBy(node: Node): string | undefined {
  switch (node.type) {
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSEnumDeclaration':
      return node.id.name
    case 'ClassDeclaration':
    case 'ClassExpression':
      return node.id?.name
    case 'TSTypeParameter':
      return String(node.name)
  }
}

/** Returns the name of a type that a node uses. */
function usedBy(node: Node): Node | undefined {
  switch (node.type) {
    case 'TSTypeReference':
      return node.typeName
    case 'TSTypeQuery':
      return node.exprName.type === 'TSImportType' ? undefined : node.exprName
    case 'TSExpressionWithTypeArguments':
      return node.expression
  }
}

function partsOfName(name: Node): string[] {
  if (name.type === 'TSQualifiedName') return [...partsOfName(name.left), name.right.name]
  return [name.type === 'Identifier' ? name.name : '']
}
