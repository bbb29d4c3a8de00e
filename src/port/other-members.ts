import type { Reader } from '../platforms/port-contract.ts'
import { Refusal } from './refusal.ts'
import type { Source } from './source/parse.ts'
import type { Names } from './source/scopes.ts'
import { isCall, isMember, moduleName, unwrap, walk, type Node } from './source/tree.ts'

/**
 * Refuses a program with uses of its platform beyond connections, such as a toast: neither a
 * port nor an adapter carries these over.
 *
 * @throws Refusal
 */
export function refuseOtherMembers(source: Source, names: Names, reader: Reader): void {
  walk(source.program, (node) => {
    if (node.type === 'ImportSpecifier') return refuseImport(source, names, reader, node)
    if (!isMember(node) || node.computed || node.property.type !== 'Identifier') return
    const object = unwrap(node.object)
    const kind = kindOf(object, source, names, reader)
    if (kind !== 'module' && kind !== 'root') return
    const { name } = node.property
    if (Object.hasOwn(reader.members[kind] ?? {}, name)) return
    const member = `${(object as { readonly name?: string }).name}.${name}`
    throw new Refusal('other member', { member }, node.loc!.start.line)
  })
}

/** Refuses the import of another value; the import of a type leaves nothing behind. */
function refuseImport(
  source: Source,
  names: Names,
  { modules }: Reader,
  node: Extract<Node, { type: 'ImportSpecifier' }>,
): void {
  const specifier = specifierOf(source.parents.get(node))
  const exported = specifier === undefined ? undefined : modules[specifier]
  const member = moduleName(node.imported)
  if (!exported || Object.hasOwn(exported, member)) return
  const isUsed = (names.bindingOf(node.local)?.references.length ?? 0) > 0
  if (isUsed) throw new Refusal('other member', { member }, node.loc!.start.line)
}

/** Returns the meaning of a variable that holds a module of the platform. */
function kindOf(
  node: Node,
  source: Source,
  names: Names,
  { globals, modules }: Reader,
): string | undefined {
  if (node.type !== 'Identifier') return undefined
  if (names.isGlobal(node))
    return Object.hasOwn(globals, node.name) ? globals[node.name] : undefined
  const holder = names.bindingOf(node)?.node
  switch (holder?.type) {
    case 'ImportDefaultSpecifier':
      return modules[specifierOf(source.parents.get(holder)) ?? '']?.default
    case 'ImportNamespaceSpecifier':
      return modules[specifierOf(source.parents.get(holder)) ?? '']?.['*']
    case 'ImportSpecifier':
      return modules[specifierOf(source.parents.get(holder)) ?? '']?.[moduleName(holder.imported)]
    case 'VariableDeclarator':
      return holder.id.type === 'Identifier'
        ? modules[specifierOf(holder.init) ?? '']?.['*']
        : undefined
    default:
      return undefined
  }
}

/** Returns the specifier of an import, or of a call of `require`. */
function specifierOf(node: Node | null | undefined): string | undefined {
  if (node?.type === 'ImportDeclaration') return node.source.value
  if (!node || !isCall(node)) return undefined
  const [loaded] = node.arguments
  return loaded?.type === 'StringLiteral' ? loaded.value : undefined
}
