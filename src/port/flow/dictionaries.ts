import type { Source } from '../source/parse.ts'
import type { Names } from '../source/scopes.ts'
import { isCall, isMember, nameOf, unwrap, walk, type Node } from '../source/tree.ts'
import { ADDERS, ITERATORS } from './known-calls.ts'

/** Ways to an object that name neither its variable nor its field. */
const OTHER_WAYS = /\bReflect\b|\bObject\b(?!\.keys\b)|\barguments\b|\.\.\./
const METHODS = new Set([...ADDERS, ...ITERATORS, 'get', 'has', 'delete', 'clear'])
const SIZES = new Set(['length', 'size'])

/**
 * Finds the reads of elements, such as `this.handlers[name]`, that give only what was written as an
 * element: the object is made where it is kept, is never handed on, and has no fields of a name.
 * All such reads of a program count, or none.
 */
export function elementReads(source: Source, names: Names): ReadonlySet<Node> {
  const none = new Set<Node>()
  if (OTHER_WAYS.test(source.text)) return none
  const reads: Node[] = []
  let isClosed = true
  /** The variables, and names of fields, that are read by element. */
  const keepers = new Set<unknown>()
  walk(source.program, (node) => {
    if (isMember(node) && nameOf(node) === undefined) reads.push(node)
    if (node.type === 'ObjectProperty' && nameOf(node) === undefined) isClosed = false
  })
  const keyOf = (node: Node): unknown => {
    if (node.type === 'Identifier') return names.bindingOf(node)
    return isMember(node) ? nameOf(node) : undefined
  }
  const objectOf = (node: Node): Node => unwrap((node as { readonly object: Node }).object)
  for (const read of reads) {
    const key = keyOf(objectOf(read))
    if (key === undefined) return none
    keepers.add(key)
  }
  walk(source.program, (node) => {
    const key = keyOf(node)
    if (key !== undefined && keepers.has(key) && !isUse(source, node)) isClosed = false
    // An accessor may give any object.
    if (/Method$/.test(node.type) && keepers.has(nameOf(node as never))) isClosed = false
    if (/Property$/.test(node.type) && keepers.has(nameOf(node))) {
      const { value } = node as { readonly value?: Node | null }
      if (!value || !isFresh(value)) isClosed = false
    }
  })
  return isClosed ? new Set(reads) : none
}

/** Returns whether a use of a variable or a field keeps the object where it is. */
function isUse(source: Source, node: Node): boolean {
  const parent = source.parents.get(node)
  if (!parent) return false
  if (isMember(parent)) {
    if (parent.object !== node) return true
    const name = nameOf(parent)
    if (name === undefined || SIZES.has(name)) return true
    const call = source.parents.get(parent)
    return METHODS.has(name) && isCall(call) && call.callee === parent
  }
  switch (parent.type) {
    case 'VariableDeclarator':
      return parent.id === node && Boolean(parent.init && isFresh(parent.init))
    case 'AssignmentExpression':
      return parent.left === node && parent.operator === '=' && isFresh(parent.right)
    case 'ForOfStatement':
      return parent.right === node
    case 'CallExpression':
      return isMember(parent.callee) && nameOf(parent.callee) === 'keys'
    default:
      return false
  }
}

/** Returns whether an expression makes an object without fields of a name. */
function isFresh(node: Node): boolean {
  const made = unwrap(node)
  if (made.type === 'ArrayExpression') return true
  if (made.type === 'ObjectExpression') return made.properties.length === 0
  return (
    made.type === 'NewExpression' &&
    made.arguments.length === 0 &&
    made.callee.type === 'Identifier' &&
    /^(?:Map|Set)$/.test(made.callee.name)
  )
}
