import { parse } from '@babel/parser'
import type { Node, Statement } from '@babel/types'
import type { PageSource } from '../../../../../page-compiler.ts'
import { declaredTypes } from './types.ts'

/** Files that a type is followed through. */
const MOST_LEVELS = 8

type Importer = Pick<PageSource, 'read'>

/** Returns the types that statements declare or import from other files of the program, by name. */
export function knownTypes(
  statements: readonly Statement[],
  importer: Importer,
  level = 0,
): Map<string, Node> {
  const types = new Map<string, Node>()
  for (const statement of statements) {
    if (level >= MOST_LEVELS) break
    for (const [name, node] of importedTypes(statement, importer, level)) types.set(name, node)
  }
  for (const [name, node] of declaredTypes(statements)) types.set(name, node)
  return types
}

/** Returns the types that an import, or an export from another file, gives names to. */
function importedTypes(
  statement: Statement,
  { read }: Importer,
  level: number,
): readonly (readonly [name: string, type: Node])[] {
  const isImport = statement.type === 'ImportDeclaration'
  if (!isImport && !/^Export(?:Named|All)Declaration$/.test(statement.type)) return []
  const { source } = statement as { source?: { readonly value: string } | null }
  const file = source && read?.(source.value)
  if (!file) return []
  const all = knownTypes(statementsOf(file), file, level + 1)
  if (statement.type === 'ExportAllDeclaration') return [...all]
  const { specifiers } = statement as { specifiers: readonly Node[] }
  const named = specifiers.flatMap((specifier) => {
    const [name, own] = namesOf(specifier)
    const type = own === undefined ? undefined : all.get(own)
    return name !== undefined && type ? [[name, type] as const] : []
  })
  // A type names others of its file, which the importing file may name too.
  return named.length > 0 ? [...all, ...named] : []
}

/** Returns the name of a specifier in the importing file, and in the other. */
function namesOf(specifier: Node): readonly (string | undefined)[] {
  const text = (node: Node) => (node.type === 'Identifier' ? node.name : undefined)
  if (specifier.type === 'ImportSpecifier') return [specifier.local.name, text(specifier.imported)]
  if (specifier.type === 'ExportSpecifier') return [text(specifier.exported), specifier.local.name]
  return []
}

/** Returns the statements of a script, or of the scripts of a component. */
function statementsOf({ name, source }: Pick<PageSource, 'name' | 'source'>): readonly Statement[] {
  const scripts = name.endsWith('.vue')
    ? Array.from(source.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g), ([, text]) => text!)
    : [source]
  try {
    const plugins = /\.[cm]?tsx$/.test(name)
      ? (['typescript', 'jsx'] as const)
      : (['typescript'] as const)
    return parse(scripts.join('\n'), { sourceType: 'module', plugins: [...plugins] }).program.body
  } catch {
    // The compilation of the file itself reports the fault.
    return []
  }
}
