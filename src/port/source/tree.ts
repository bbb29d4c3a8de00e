import type * as Tree from '@babel/types'

export type Node = Tree.Node
export type { Tree }

/** A function with parameters and a body. */
export type FunctionNode =
  | Tree.FunctionDeclaration
  | Tree.FunctionExpression
  | Tree.ArrowFunctionExpression
  | Tree.ObjectMethod
  | Tree.ClassMethod
  | Tree.ClassPrivateMethod

/** A call of a function or of a constructor. */
export type CallNode = Tree.CallExpression | Tree.OptionalCallExpression | Tree.NewExpression

export type MemberNode = Tree.MemberExpression | Tree.OptionalMemberExpression

/** Parts of a node without nodes of the source. */
const NO_NODES = new Set(['loc', 'leadingComments', 'trailingComments', 'innerComments', 'extra'])

/** Parts of a node with types, which do not run. */
const TYPES = new Set([
  'typeAnnotation',
  'typeParameters',
  'returnType',
  'typeArguments',
  'superTypeParameters',
  'implements',
])

/** Returns the nodes directly in a node, in the order of the source, without types. */
export function childrenOf(node: Node): readonly Node[] {
  let children = knownChildren.get(node)
  if (!children) knownChildren.set(node, (children = nodesIn(node, (part) => !TYPES.has(part))))
  return children
}

/** A tree does not change, and is read many times. */
const knownChildren = new WeakMap<Node, readonly Node[]>()

/** Returns the nodes directly in a node, in the order of the source, with types. */
export const partsOf = (node: Node): Node[] => nodesIn(node, () => true)

function nodesIn(node: Node, isWanted: (part: string) => boolean): Node[] {
  const children: Node[] = []
  for (const [name, part] of Object.entries(node)) {
    if (NO_NODES.has(name) || !isWanted(name)) continue
    for (const each of Array.isArray(part) ? (part as unknown[]) : [part as unknown]) {
      if (isNode(each)) children.push(each)
    }
  }
  return children.sort((one, other) => one.start! - other.start!)
}

const isNode = (part: unknown): part is Node =>
  typeof part === 'object' &&
  part !== null &&
  typeof (part as { type?: unknown }).type === 'string' &&
  typeof (part as { start?: unknown }).start === 'number'

/** Returns an imported or exported name, which may be written as a text. */
export const moduleName = (node: Tree.Identifier | Tree.StringLiteral): string =>
  node.type === 'Identifier' ? node.name : node.value

/** Returns the name that a specifier imports; `*` for the namespace. */
export function importedName(specifier: Tree.ImportDeclaration['specifiers'][number]): string {
  if (specifier.type === 'ImportDefaultSpecifier') return 'default'
  if (specifier.type === 'ImportNamespaceSpecifier') return '*'
  return moduleName(specifier.imported)
}

/** Returns the specifiers of the modules that a module imports or exports again, in order. */
export const specifiersOf = ({ body }: Tree.Program): Tree.StringLiteral[] =>
  body.flatMap((node) =>
    'source' in node && node.source ? [node.source as Tree.StringLiteral] : [],
  )

/** Visits a node and all nodes in the node, in the order of the source. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node)
  for (const child of childrenOf(node)) walk(child, visit)
}

const FUNCTIONS = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ObjectMethod',
  'ClassMethod',
  'ClassPrivateMethod',
])

export const isFunction = (node: Node | null | undefined): node is FunctionNode =>
  FUNCTIONS.has(node?.type ?? '')

export const isCall = (node: Node | undefined): node is CallNode =>
  node?.type === 'CallExpression' ||
  node?.type === 'OptionalCallExpression' ||
  node?.type === 'NewExpression'

export const isMember = (node: Node | undefined): node is MemberNode =>
  node?.type === 'MemberExpression' || node?.type === 'OptionalMemberExpression'

/** Expressions with the value of the expression inside. */
const WRAPPERS = new Set([
  'ParenthesizedExpression',
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
])

type Wrapper =
  | Tree.ParenthesizedExpression
  | Tree.TSAsExpression
  | Tree.TSNonNullExpression
  | Tree.TSSatisfiesExpression
  | Tree.TSTypeAssertion
  | Tree.TSInstantiationExpression

export const isWrapper = (node: Node): node is Wrapper => WRAPPERS.has(node.type)

/** Returns the expression inside parentheses and assertions of types. */
export function unwrap(node: Node): Node {
  let inner = node
  while (isWrapper(inner)) inner = inner.expression
  return inner
}

/**
 * Returns the name of a member or a property; `undefined` for a computed name.
 *
 * @param node A member expression, a property, a method or a field of a class.
 */
export function nameOf(node: Node): string | undefined {
  const key = 'property' in node && isMember(node) ? node.property : (node as { key?: Node }).key
  if (!key) return undefined
  if (key.type === 'PrivateName') return `#${key.id.name}`
  if (key.type === 'StringLiteral') return key.value
  if ((node as { computed?: boolean }).computed) return undefined
  if (key.type === 'Identifier') return key.name
  return key.type === 'NumericLiteral' ? String(key.value) : undefined
}
