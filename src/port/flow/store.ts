import type { Kind, Reader } from '../../platforms/port-contract.ts'
import type { Source } from '../source/parse.ts'
import type { Binding } from '../source/scope.ts'
import type { Names } from '../source/scopes.ts'
import {
  importedName,
  isFunction,
  isMember,
  nameOf,
  unwrap,
  type FunctionNode,
  type Node,
  type Tree,
} from '../source/tree.ts'
import { Heap } from './heap.ts'
import { memberOf } from './member.ts'
import { isTracked, mapKinds, promiseOf, Value } from './value.ts'

/** The values of expressions, variables, fields and results during a flow. */
export class Store {
  readonly heap: Heap
  readonly values = new Map<Node, Value>()
  readonly #variables = new Map<Binding, Value>()
  readonly #results = new Map<FunctionNode, Value>()
  readonly #this = new Map<FunctionNode, Value>()
  readonly #source: Source
  readonly #names: Names
  readonly #reader: Reader
  /** Whether anything was new since the flag was cleared. */
  changed = false

  constructor(source: Source, names: Names, reader: Reader) {
    this.heap = new Heap(/\bSymbol\b|\.iterator\b/.test(source.text))
    this.#source = source
    this.#names = names
    this.#reader = reader
  }

  value(node: Node): Value {
    return entry(this.values, node)
  }

  add(node: Node, value: Pick<Value, 'kinds' | 'functions'>): void {
    this.#grow(this.value(node), value)
  }

  addKind(node: Node, kind: Kind): void {
    this.#grow(this.value(node), { kinds: new Set([kind]), functions: new Set() })
  }

  /** Writes a field of some object; an element of a list without a name. */
  write(name: string | undefined, value: Value): void {
    if (!value.isEmpty) this.#grow(this.heap.field(name), value)
  }

  /** Returns what a function may return, to callers that do not await. */
  resultOf(callee: FunctionNode): Value {
    return entry(this.#results, callee)
  }

  returns(callee: FunctionNode | undefined, value: Value): void {
    if (!callee) return
    const result = callee.async
      ? mapKinds(value, (kind) => (isTracked(kind) ? promiseOf(kind) : kind))
      : value
    this.#grow(this.resultOf(callee), result)
    this.#grow(this.resultOf(callee), { kinds: new Set(), functions: value.functions })
  }

  /** Returns the innermost function around a node. */
  functionOf(node: Node): FunctionNode | undefined {
    let outer = this.#source.parents.get(node)
    while (outer && !isFunction(outer)) outer = this.#source.parents.get(outer)
    return outer
  }

  /** Returns what `this` may be, as far as a platform sets it. */
  thisOf(node: Node): Value {
    let outer = this.functionOf(node)
    while (outer?.type === 'ArrowFunctionExpression') outer = this.functionOf(outer)
    return outer ? entry(this.#this, outer) : new Value()
  }

  setThis(callee: FunctionNode, kind: Kind): void {
    this.#grow(entry(this.#this, callee), { kinds: new Set([kind]), functions: new Set() })
  }

  readVariable(node: Tree.Identifier): void {
    const binding = this.#names.bindingOf(node)
    if (binding) {
      if (this.#names.isUse(node)) this.add(node, entry(this.#variables, binding))
      return
    }
    if (!this.#names.isGlobal(node)) return
    const { globals } = this.#reader
    if (Object.hasOwn(globals, node.name)) this.addKind(node, globals[node.name]!)
    // A global may be written as a property of the global object.
    else this.add(node, this.heap.field(node.name))
  }

  readImport({ source, specifiers, importKind }: Tree.ImportDeclaration): void {
    const module = Object.hasOwn(this.#reader.modules, source.value)
      ? this.#reader.modules[source.value]
      : undefined
    if (!module || importKind === 'type') return
    for (const specifier of specifiers) {
      const name = importedName(specifier)
      const kind = Object.hasOwn(module, name) ? module[name] : undefined
      if (kind) this.#grow(this.#variable(specifier.local), only(kind))
    }
  }

  /** Writes the value of a default export to the name that stands for the export. */
  readDefault(node: Tree.ExportDefaultDeclaration): void {
    const binding = this.#names.bindingOf(node)
    if (binding) this.#grow(entry(this.#variables, binding), this.value(node.declaration))
  }

  readFunction(node: FunctionNode): void {
    const self = { kinds: new Set<Kind>(), functions: new Set([node]) }
    if (node.type === 'FunctionDeclaration') {
      this.add(node, self)
      if (node.id) this.#grow(this.#variable(node.id), self)
    } else if (node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression') {
      this.add(node, self)
      if (node.type === 'FunctionExpression' && node.id) this.#grow(this.#variable(node.id), self)
    } else if (node.kind === 'get') {
      this.write(nameOf(node), this.resultOf(node))
    } else if (node.kind === 'set') {
      for (const value of this.heap.read(nameOf(node))) this.bind(node.params[0]!, value)
    } else if (node.kind !== 'constructor') {
      this.#grow(this.heap.field(nameOf(node)), self)
    }
    if (node.body.type !== 'BlockStatement') this.returns(node, this.value(node.body))
    for (const parameter of node.params) this.bind(parameter, new Value())
  }

  /** Adds the constructor as the function of a class. */
  readClass(node: Tree.ClassDeclaration | Tree.ClassExpression): void {
    const own = constructorOf(node)
    const functions = own
      ? new Set<FunctionNode>([own])
      : node.superClass
        ? this.value(node.superClass).functions
        : new Set<FunctionNode>()
    const self = { kinds: new Set<Kind>(), functions }
    this.add(node, self)
    if (node.id) this.#grow(this.#variable(node.id), self)
  }

  /** Writes a value to a variable, a field, or the parts of a pattern. */
  bind(target: Node, value: Value): void {
    const pattern = unwrap(target)
    switch (pattern.type) {
      case 'Identifier': {
        const binding = this.#names.bindingOf(pattern)
        if (binding) this.#grow(entry(this.#variables, binding), value)
        else this.write(pattern.name, value)
        return
      }
      case 'AssignmentPattern': {
        const either = new Value()
        either.add(value)
        either.add(this.value(pattern.right))
        return this.bind(pattern.left, either)
      }
      case 'TSParameterProperty': {
        const { parameter } = pattern
        const { name } = (
          parameter.type === 'Identifier' ? parameter : parameter.left
        ) as Tree.Identifier
        this.write(name, value)
        return this.bind(parameter, value)
      }
      case 'RestElement':
        return this.write(undefined, value)
      case 'ObjectPattern':
        for (const property of pattern.properties) {
          if (property.type === 'ObjectProperty')
            this.bind(property.value, this.#part(value, property))
        }
        return
      case 'ArrayPattern': {
        const element = new Value()
        element.add(value)
        for (const each of this.heap.elements()) element.add(each)
        for (const each of pattern.elements) if (each) this.bind(each, element)
        return
      }
      default:
        if (isMember(pattern) && !this.value(pattern.object).isTracked) {
          this.write(nameOf(pattern), value)
        }
    }
  }

  /** Returns whether a property is part of a pattern, not of an object. */
  isPattern(property: Node): boolean {
    return this.#source.parents.get(property)?.type === 'ObjectPattern'
  }

  #part(value: Value, property: Tree.ObjectProperty): Value {
    const name = nameOf(property)
    const part = new Value()
    for (const kind of value.kinds) {
      const member = memberOf(this.#reader, kind, name)
      if (member) part.kinds.add(member)
    }
    if (!value.isTracked) for (const field of this.heap.read(name)) part.add(field)
    return part
  }

  #variable(identifier: Node): Value {
    return entry(this.#variables, this.#names.bindingOf(identifier)!)
  }

  #grow(value: Value, added: Pick<Value, 'kinds' | 'functions'>): void {
    if (value.add(added)) this.changed = true
  }
}

const only = (kind: Kind) => ({ kinds: new Set([kind]), functions: new Set<FunctionNode>() })

function entry<Key>(map: Map<Key, Value>, key: Key): Value {
  let value = map.get(key)
  if (!value) map.set(key, (value = new Value()))
  return value
}

/** Returns the constructor of a class, if written. */
export function constructorOf(
  node: Tree.ClassDeclaration | Tree.ClassExpression,
): FunctionNode | undefined {
  for (const member of node.body.body) {
    if (member.type === 'ClassMethod' && member.kind === 'constructor') return member
  }
  return undefined
}
