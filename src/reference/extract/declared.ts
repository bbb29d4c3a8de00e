import ts from 'typescript'

/** A declared member with all nodes: overloads and merged declarations. */
export interface Declared {
  readonly id: string
  readonly name: string
  /** Id of the enclosing member; namespaces and modules without an entry do not count. */
  readonly parent?: string
  readonly nodes: MemberNode[]
}

export type MemberNode =
  | ts.FunctionDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.VariableDeclaration
  | ts.PropertySignature
  | ts.MethodSignature
  | ts.ConstructSignatureDeclaration
  | ts.AccessorDeclaration

/**
 * Lists every member of declaration files in order, types and fields included.
 *
 * An id omits the namespace exported by a module, and the namespace of a global API except in front
 * of functions, because programs call them by the full name. Overloads for a literal, such as
 * `on('open', …)`, are separate members.
 */
export function listDeclared(files: readonly ts.SourceFile[]): Declared[] {
  const found = new Map<string, Declared>()
  for (const file of files) visit(file, [], found)
  return [...found.values()]
}

function visit(scope: ts.Node, path: readonly string[], found: Map<string, Declared>): void {
  scope.forEachChild((node) => {
    if (ts.isModuleDeclaration(node) && node.body) {
      visit(node.body, isContainer(node) ? path : [...path, node.name.text], found)
    } else if (ts.isVariableStatement(node)) {
      for (const variable of node.declarationList.declarations) {
        if (!isExported(scope, variable.name.getText())) add(variable, path, found)
      }
    } else if (isMember(node) && nameOf(node) !== 'prototype') {
      add(node, path, found)
    }
  })
}

function add(node: MemberNode, path: readonly string[], found: Map<string, Declared>): void {
  const name = nameOf(node)
  const id = [...globalPrefix(node), ...path, name].join('.')
  const known = found.get(id)
  if (known) known.nodes.push(node)
  else found.set(id, { id, name, parent: path.join('.') || undefined, nodes: [node] })
  const body = ts.isVariableDeclaration(node) ? node.type : node
  if (body && (ts.isInterfaceDeclaration(body) || ts.isTypeLiteralNode(body))) {
    visit(body, [...path, name], found)
  }
}

/** Returns whether a namespace or module is no part of ids. */
function isContainer(node: ts.ModuleDeclaration): boolean {
  if (ts.isStringLiteral(node.name)) return true
  return ts.isSourceFile(node.parent) || isExported(node.parent, node.name.text)
}

/** Returns whether a module exports a name as a whole or as default. */
function isExported(scope: ts.Node, name: string): boolean {
  return (
    ts.isModuleBlock(scope) &&
    scope.statements.some(
      (each) => ts.isExportAssignment(each) && each.expression.getText() === name,
    )
  )
}

/** Returns the global namespace in front of a function. */
export function globalPrefix(node: MemberNode): string[] {
  const namespace = node.parent.parent
  return ts.isFunctionDeclaration(node) &&
    !ts.isSourceFile(node.parent) &&
    ts.isModuleDeclaration(namespace) &&
    ts.isSourceFile(namespace.parent) &&
    !ts.isStringLiteral(namespace.name)
    ? [namespace.name.text]
    : []
}

function isMember(node: ts.Node): node is MemberNode {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isPropertySignature(node) ||
    ts.isMethodSignature(node) ||
    ts.isConstructSignatureDeclaration(node) ||
    ts.isAccessor(node)
  )
}

function nameOf(node: MemberNode): string {
  if (ts.isConstructSignatureDeclaration(node)) return 'new'
  const name = node.name!.getText()
  const literal = ts.isMethodSignature(node) ? literalOf(node) : undefined
  return literal === undefined ? name : `${name}('${literal}')`
}

/** Returns the literal required as the first parameter of an overload. */
export function literalOf(node: ts.SignatureDeclarationBase): string | undefined {
  const type = node.parameters[0]?.type
  return type && ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)
    ? type.literal.text
    : undefined
}

/** Returns the source of the last doc comment before a declaration; empty for none. */
export function docCommentOf(node: MemberNode): string {
  const documented = ts.isVariableDeclaration(node) ? node.parent.parent : node
  return ts.getJSDocCommentsAndTags(documented).filter(ts.isJSDoc).at(-1)?.getText() ?? ''
}
