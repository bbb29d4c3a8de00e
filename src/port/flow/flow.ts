import type { Reader } from '../../platforms/port-contract.ts'
import type { Source } from '../source/parse.ts'
import type { Names } from '../source/scopes.ts'
import {
  childrenOf,
  isCall,
  isFunction,
  isMember,
  nameOf,
  unwrap,
  type CallNode,
  type MemberNode,
  type Node,
  type Tree,
} from '../source/tree.ts'
import { Calls } from './calls.ts'
import { elementReads } from './dictionaries.ts'
import { memberOf } from './member.ts'
import { Store } from './store.ts'
import { isTracked, mapKinds, settled, Value } from './value.ts'

/** What the expressions of a program may be. */
export interface Flow {
  /** Returns what an expression may be. */
  valueOf(node: Node): Value
  /** Expressions with an object of the platform whose further use is not understood, in order. */
  readonly lost: readonly Node[]
}

/** More rounds than any flow takes that ends: values only grow, and pass a node in each round. */
const MOST_ROUNDS = 60

/**
 * Follows the objects of a platform through a program: through variables, fields, lists, functions
 * and promises, in rounds until nothing is new. Objects of the program are not told apart, and a
 * function has the same parameters for all callers, so the result may contain too much but never
 * too little: each use of a tracked value that is not followed here is listed as lost.
 */
export function followValues(source: Source, names: Names, reader: Reader): Flow {
  const first = follow(source, names, reader, new Set())
  // Before an object was found to be of the platform, its members were taken for fields.
  const second = follow(source, names, reader, first.members)
  const stillTracked = [...first.members].every((member) => second.members.has(member))
  return stillTracked ? second : first
}

interface Followed extends Flow {
  /** Members of objects of the platform. */
  readonly members: ReadonlySet<Node>
}

/**
 * Follows values once.
 *
 * @param known Members of objects of the platform, which are no fields of the program's objects.
 */
function follow(source: Source, names: Names, reader: Reader, known: ReadonlySet<Node>): Followed {
  const store = new Store(source, names, reader)
  const calls = new Calls(source, names, reader, store)
  const elements = elementReads(source, names)
  const lost = new Set<Node>()
  const members = new Set<Node>()

  function visit(node: Node): void {
    produce(node)
    for (const child of childrenOf(node)) visit(child)
    collect(node)
    const value = store.values.get(node)
    if (value?.isTracked && !pass(node, value)) lost.add(node)
  }

  /** Adds what a node is by itself. */
  function produce(node: Node): void {
    switch (node.type) {
      case 'Identifier':
        return store.readVariable(node)
      case 'ThisExpression':
        return store.add(node, store.thisOf(node))
      case 'ImportDeclaration':
        return store.readImport(node)
      case 'VariableDeclarator':
        return store.bind(node.id, node.init ? store.value(node.init) : new Value())
      case 'ClassDeclaration':
      case 'ClassExpression':
        return store.readClass(node)
      default:
        if (isFunction(node)) store.readFunction(node)
    }
  }

  /** Adds what a node has from the nodes inside. */
  function collect(node: Node): void {
    switch (node.type) {
      case 'ParenthesizedExpression':
      case 'TSAsExpression':
      case 'TSNonNullExpression':
      case 'TSSatisfiesExpression':
      case 'TSTypeAssertion':
      case 'TSInstantiationExpression':
        return store.add(node, store.value(node.expression))
      case 'AwaitExpression': {
        const awaited = store.value(node.argument)
        store.add(node, mapKinds(awaited, settled))
        return store.add(node, { kinds: new Set(), functions: awaited.functions })
      }
      case 'ConditionalExpression':
        store.add(node, store.value(node.consequent))
        return store.add(node, store.value(node.alternate))
      case 'LogicalExpression':
        store.add(node, store.value(node.left))
        return store.add(node, store.value(node.right))
      case 'SequenceExpression':
        return store.add(node, store.value(node.expressions.at(-1)!))
      case 'AssignmentExpression':
        return collectAssignment(node)
      case 'ObjectProperty':
        if (!store.isPattern(node)) store.write(nameOf(node), store.value(node.value))
        return
      case 'ClassProperty':
      case 'ClassAccessorProperty':
      case 'ClassPrivateProperty':
        if (node.value) store.write(nameOf(node), store.value(node.value))
        return
      case 'ArrayExpression':
        for (const element of node.elements) {
          if (element) store.write(undefined, store.value(element))
        }
        return
      case 'SpreadElement':
        return store.add(node, store.value(node.argument))
      case 'ForOfStatement':
        return collectElements(node)
      case 'ExportDefaultDeclaration':
        return store.readDefault(node)
      case 'ReturnStatement':
        if (node.argument) store.returns(store.functionOf(node), store.value(node.argument))
        return
      default:
        if (isMember(node)) collectMember(node)
        else if (isCall(node)) calls.collect(node)
    }
  }

  function collectAssignment(node: Tree.AssignmentExpression): void {
    if (!PLAIN_ASSIGNMENTS.has(node.operator)) return
    const value = store.value(node.right)
    store.add(node, value)
    store.bind(node.left, value)
    const left = unwrap(node.left)
    if (isMember(left)) calls.collectSlot(store.value(left).kinds, value.functions)
  }

  function collectElements(node: Tree.ForOfStatement): void {
    const element = new Value()
    const list = unwrap(node.right)
    // Elements of lists are not told apart, but here the list is written.
    if (list.type === 'ArrayExpression') {
      for (const each of list.elements) if (each) element.add(store.value(each))
    } else {
      element.add(store.value(node.right))
      for (const value of store.heap.elements()) element.add(value)
    }
    const { left } = node
    store.bind(left.type === 'VariableDeclaration' ? left.declarations[0]!.id : left, element)
  }

  function collectMember(node: MemberNode): void {
    const object = store.value(node.object)
    const name = nameOf(node)
    for (const kind of object.kinds) {
      const member = memberOf(reader, kind, name)
      if (member) store.addKind(node, member)
    }
    if (object.isTracked) members.add(node)
    if (object.isTracked || known.has(node)) return
    if (name === 'bind') store.add(node, { kinds: new Set(), functions: object.functions })
    const read = elements.has(node) ? store.heap.elements() : store.heap.read(name)
    for (const value of read) store.add(node, value)
  }

  /** Returns whether the use of a tracked value is followed. */
  function pass(node: Node, value: Value): boolean {
    const parent = source.parents.get(node)!
    if (isMember(parent)) return parent.object !== node || isKnownMember(parent, value)
    if (isCall(parent)) return unwrap(parent.callee) === unwrap(node) || passArgument(node, parent)
    if (isFunction(parent)) return !('body' in parent) || parent.body === node
    switch (parent.type) {
      case 'ParenthesizedExpression':
      case 'TSAsExpression':
      case 'TSNonNullExpression':
      case 'TSSatisfiesExpression':
      case 'TSTypeAssertion':
      case 'AwaitExpression':
      case 'ConditionalExpression':
      case 'LogicalExpression':
      case 'SequenceExpression':
      case 'ExpressionStatement':
      case 'ReturnStatement':
      case 'IfStatement':
      case 'WhileStatement':
      case 'ClassProperty':
      case 'ClassPrivateProperty':
      case 'ForOfStatement':
        return true
      case 'AssignmentExpression':
        return parent.left === node || passAssigned(parent)
      case 'VariableDeclarator':
        return isBindable(parent.id, value)
      case 'AssignmentPattern':
        return true
      case 'ObjectProperty':
        return store.isPattern(parent) || parent.value === node
      case 'ArrayExpression':
        return true
      case 'SpreadElement':
        return source.parents.get(parent)?.type === 'ArrayExpression'
      case 'BinaryExpression':
        return ['===', '!==', '==', '!='].includes(parent.operator)
      case 'ExportSpecifier':
      case 'ExportDefaultDeclaration':
        // A platform's module goes from file to file by the platform's own name only.
        return !value.kinds.has('module')
      case 'UnaryExpression':
        return ['!', 'typeof', 'void', 'delete'].includes(parent.operator)
      default:
        return false
    }
  }

  function isKnownMember(member: MemberNode, { kinds }: Value): boolean {
    const name = nameOf(member)
    if (name === undefined) return false
    return [...kinds].every((kind) => {
      if (!isTracked(kind)) return true
      if (kind.startsWith('promise ')) return ['then', 'catch', 'finally'].includes(name)
      return memberOf(reader, kind, name) !== undefined
    })
  }

  const passArgument = (node: Node, call: CallNode): boolean => calls.takes(call, node)

  function passAssigned({ operator, left, right }: Tree.AssignmentExpression): boolean {
    if (!PLAIN_ASSIGNMENTS.has(operator)) return false
    const target = unwrap(left)
    // A socket as a property of a socket has no place to be followed to.
    if (isMember(target)) return !store.value(target.object).isTracked
    return isBindable(target, store.value(right))
  }

  function isBindable(pattern: Node, { kinds }: Value): boolean {
    if (pattern.type !== 'ObjectPattern') return true
    return pattern.properties.every((property) => {
      if (property.type === 'RestElement') return false
      const name = nameOf(property)
      return [...kinds].every((kind) => memberOf(reader, kind, name) !== undefined)
    })
  }

  /** Visits until nothing is new; returns whether that happened. */
  function settle(): boolean {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      store.changed = false
      lost.clear()
      visit(source.program)
      if (!store.changed) return true
    }
    return false
  }

  settle()
  store.heap.exact = false
  if (!settle()) lost.add(source.program)
  return {
    valueOf: (node) => store.value(node),
    lost: [...lost].sort((one, other) => one.start! - other.start!),
    members,
  }
}

const PLAIN_ASSIGNMENTS = new Set(['=', '||=', '&&=', '??='])
