import ts from 'typescript'
import { runInNewContext } from 'node:vm'
import type { BuiltIn, Knowledge } from './knowledge.ts'

/** The globals of the language; a host's are part of a library's contract with the page. */
const LANGUAGE = runInNewContext('Object.getOwnPropertyNames(globalThis)') as readonly string[]

/** Returns the facts about a library's module without types: the values decide at run time. */
export function untyped(file: ts.SourceFile): Knowledge {
  const declared = declaredNames(file)
  const isGlobal = ({ text }: ts.Identifier) => LANGUAGE.includes(text) && !declared.has(text)
  return {
    member: (name) => memberOf(name, isGlobal),
    isGlobal,
    isOptional: () => false,
    optionals: () => [],
    accessors: () => new Map(),
    isText: () => false,
    isArray: () => false,
    hasItems: () => true,
    isDictionary: () => true,
    isUnknown: () => true,
    classes: () => classesOf(file),
  }
}

/** Returns the member behind `Object.keys` and the like. */
function memberOf(name: ts.Node, isGlobal: (name: ts.Identifier) => boolean): BuiltIn | undefined {
  const { parent } = name
  if (!ts.isPropertyAccessExpression(parent)) return undefined
  if (!ts.isIdentifier(parent.expression)) return undefined
  if (!isGlobal(parent.expression)) return undefined
  const holder = parent.expression.text
  const value = (globalThis as unknown as Record<string, Record<string, unknown>>)[holder]
  const key = parent.name.text
  if (typeof value?.[key] !== 'function') return undefined
  return { holder, name: key, inherited: false, method: true }
}

/** Returns the functions at the top of a module: the classes are among them. */
const classesOf = (file: ts.SourceFile): readonly string[] =>
  file.statements.flatMap((statement) => {
    if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : []
    if (!ts.isVariableStatement(statement)) return []
    const { declarations } = statement.declarationList
    return declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []))
  })

/** Returns the names declared anywhere in a module. */
function declaredNames(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    const { name } = node as ts.Node & { name?: ts.Node }
    if (name && ts.isIdentifier(name) && !ts.isPropertyAccessExpression(node)) names.add(name.text)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return names
}
