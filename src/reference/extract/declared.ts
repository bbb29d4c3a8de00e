import ts from 'typescript'

/** One member as declared: all nodes that stand for it, overloads and merged declarations alike. */
export interface Declared {
  readonly id: string
  readonly name: string
  /** Id of what it stands in; a namespace or a module that is none itself does not count. */
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
 * Lists every member of declaration files, in their order, types and fields included.
 *
 * An id leaves out the namespace that a module exports, and that of a global API except before its
 * functions, which a program calls by it. Overloads for a literal, as of `on('open', …)`, are
 * members of their own.
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

/** Whether a namespace or module is no part of ids. */
function isContainer(node: ts.ModuleDeclaration): boolean {
  if (ts.isStringLiteral(node.name)) return true
  return ts.isSourceFile(node.parent) || isExported(node.parent, node.name.text)
}

/** Whether a module exports that name as its whole or as its default. */
function isExported(scope: ts.Node, name: string): boolean {
  return (
    ts.isModuleBlock(scope) &&
    scope.statements.some(
      (each) => ts.isExportAssignment(each) && each.expression.getText() === name,
    )
  )
}

/** The global namespace that a function is called by. */
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

/** The literal that the first parameter of an overload has to be. */
export function literalOf(node: ts.SignatureDeclarationBase): string | undefined {
  const type = node.parameters[0]?.type
  return type && ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)
    ? type.literal.text
    : undefined
}

/** The last doc comment before a declaration, as written; empty for none. */
export function docCommentOf(node: MemberNode): string {
  const documented = ts.isVariableDeclaration(node) ? node.parent.parent : node
  return ts.getJSDocCommentsAndTags(documented).filter(ts.isJSDoc).at(-1)?.getText() ?? ''
}
