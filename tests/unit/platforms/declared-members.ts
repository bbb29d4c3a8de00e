import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** One member of a platform's declarations. */
export interface DeclaredMember {
  /**
   * Every name that refers to it, e.g. `webSocket.WebSocket.on('open')`; the namespace that a module
   * exports, or that holds all of a global API, may be left out.
   */
  readonly names: readonly string[]
  /** Whether a program can use it, unlike a type that only holds others. */
  readonly usable: boolean
  /** The doc comment, with its asterisks; empty for none. */
  readonly docs: string
  /** The doc comments of what it stands in, innermost first. */
  readonly outerDocs: readonly string[]
}

/** Reads every member of a declaration file, types and their fields included. */
export function declaredMembers(file: string): DeclaredMember[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const members: DeclaredMember[] = []
  for (const statement of source.statements) visit(statement, [], [], members)
  return members
}

function visit(
  node: ts.Node,
  path: readonly string[],
  outerDocs: readonly string[],
  members: DeclaredMember[],
): void {
  if (ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name)) {
    return visitAll(node.body, path, outerDocs, members)
  }
  if (ts.isModuleBlock(node)) return visitAll(node, path, outerDocs, members)
  if (ts.isVariableStatement(node)) {
    for (const declaration of node.declarationList.declarations) {
      if (!isExportsObject(declaration, node.parent)) {
        add(declaration, node, path, outerDocs, members)
      }
    }
    return
  }
  // Every class has a prototype.
  if (isMember(node) && nameOf(node) !== 'prototype') add(node, node, path, outerDocs, members)
}

/** Whether a variable only stands for all that its module exports. */
function isExportsObject(declaration: ts.VariableDeclaration, scope: ts.Node): boolean {
  return (
    ts.isModuleBlock(scope) &&
    scope.statements.some(
      (each) =>
        ts.isExportAssignment(each) && each.expression.getText() === declaration.name.getText(),
    )
  )
}

function visitAll(
  parent: ts.Node | undefined,
  path: readonly string[],
  outerDocs: readonly string[],
  members: DeclaredMember[],
): void {
  parent?.forEachChild((child) => visit(child, path, outerDocs, members))
}

function add(
  node: Member,
  documented: ts.Node,
  path: readonly string[],
  outerDocs: readonly string[],
  members: DeclaredMember[],
): void {
  const name = nameOf(node)
  const here = [...path, name]
  const docs = docsOf(documented)
  // A namespace beside a function or an interface of its name only holds that one's types.
  if (!ts.isModuleDeclaration(node)) {
    const literal = overloadOf(node)
    const full = here.join('.')
    const names = [full, ...(here.length > 1 ? [here.slice(1).join('.')] : [])]
    members.push({
      names: literal ? names.flatMap((each) => [each, `${each}('${literal}')`]) : names,
      usable: !ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node),
      docs,
      outerDocs,
    })
  }
  const body = bodyOf(node)
  body?.forEachChild((child) => visit(child, here, [docs, ...outerDocs], members))
}

type Member =
  | ts.FunctionDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.ModuleDeclaration
  | ts.VariableDeclaration
  | ts.PropertySignature
  | ts.MethodSignature
  | ts.ConstructSignatureDeclaration
  | ts.AccessorDeclaration

function isMember(node: ts.Node): node is Member {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isModuleDeclaration(node) ||
    ts.isPropertySignature(node) ||
    ts.isMethodSignature(node) ||
    ts.isConstructSignatureDeclaration(node) ||
    ts.isAccessor(node)
  )
}

const nameOf = (node: Member): string =>
  ts.isConstructSignatureDeclaration(node) ? 'new' : node.name!.getText()

/** Where the members of a member are. */
function bodyOf(node: Member): ts.Node | undefined {
  if (ts.isModuleDeclaration(node)) return node.body
  if (ts.isInterfaceDeclaration(node)) return node
  if (ts.isVariableDeclaration(node) && node.type && ts.isTypeLiteralNode(node.type))
    return node.type
  return undefined
}

/** The event that an overload is for: the literal type of its first parameter. */
function overloadOf(node: Member): string | undefined {
  if (!ts.isMethodSignature(node) && !ts.isFunctionDeclaration(node)) return undefined
  const type = node.parameters[0]?.type
  return type && ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)
    ? type.literal.text
    : undefined
}

const docsOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map((comment) => comment.getText())
    .join('\n')
