import ts from 'typescript'

/* What the place of a node in the tree says about the node. */

/** Returns whether a chain goes on after a call, and would end with the call. */
export function continuesChain({ parent, ...node }: ts.CallExpression): boolean {
  if (!ts.isOptionalChain(parent) || parent.expression.pos !== node.pos) return false
  return ts.isNonNullChain(parent) || !parent.questionDotToken
}

/** A function with a body, as far as the syntax goes. */
export type FunctionNode = ts.FunctionLikeDeclaration

/** Returns whether a node is a function that may have a body. */
export const isFunction = (node: ts.Node): node is FunctionNode =>
  ts.isFunctionLike(node) && 'body' in node

/** Returns whether an expression is a target of an assignment, a deletion or an update. */
export function isWritten(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isBinaryExpression(parent)) {
    const { kind } = parent.operatorToken
    return (
      parent.left === node &&
      kind >= ts.SyntaxKind.FirstAssignment &&
      kind <= ts.SyntaxKind.LastAssignment
    )
  }
  return (
    ts.isDeleteExpression(parent) ||
    ts.isPostfixUnaryExpression(parent) ||
    (ts.isPrefixUnaryExpression(parent) && UPDATES.includes(parent.operator))
  )
}

const UPDATES: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.PlusPlusToken,
  ts.SyntaxKind.MinusMinusToken,
]

/** Returns whether an identifier stands for a value, and is not a name of something else. */
export function isReference(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isQualifiedName(parent) || ts.isTypeNode(parent)) return isHeritage(parent)
  if (ts.isBindingElement(parent)) return parent.initializer === node
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) {
    return parent.initializer === node
  }
  if (ts.isPropertyDeclaration(parent) || ts.isParameter(parent)) return parent.initializer === node
  const declared = parent as ts.Node & { name?: ts.Node }
  return declared.name !== node || ts.isShorthandPropertyAssignment(parent)
}

const isHeritage = (node: ts.Node): boolean => ts.isExpressionWithTypeArguments(node)
