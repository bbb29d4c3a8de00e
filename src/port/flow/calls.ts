import type { Kind, Reader } from '../../platforms/port-contract.ts'
import type { Source } from '../source/parse.ts'
import type { Names } from '../source/scopes.ts'
import {
  isCall,
  isFunction,
  isMember,
  nameOf,
  unwrap,
  type CallNode,
  type FunctionNode,
  type MemberNode,
  type Node,
} from '../source/tree.ts'
import {
  ADDERS,
  CALLERS,
  ITERATORS,
  PLAIN_FUNCTIONS,
  PLAIN_METHODS,
  PLAIN_OBJECTS,
  TAKERS,
} from './known-calls.ts'
import { BORROWING, resolverKey, usesArguments } from './functions.ts'
import type { Store } from './store.ts'
import { mapKinds, promiseOf, settled, Value } from './value.ts'

/** The flow of values through calls. */
export class Calls {
  readonly #source: Source
  readonly #names: Names
  readonly #reader: Reader
  readonly #store: Store

  constructor(source: Source, names: Names, reader: Reader, store: Store) {
    this.#source = source
    this.#names = names
    this.#reader = reader
    this.#store = store
  }

  /** Adds what a call gives, and passes the arguments on. */
  collect(call: CallNode): void {
    const callee = unwrap(call.callee)
    const { kinds, functions } = this.#store.value(callee)
    for (const kind of kinds) this.#collectPlatform(call, kind)
    if (this.#collectRequire(call, callee) || this.#isPlatform(callee)) return
    if (this.#isPromiseConstructor(call)) return this.#collectExecutor(call)
    if (this.#isPromiseResolve(callee)) return this.#collectResolve(call)
    if (callee.type === 'Super') return this.#collectSuper(call)
    if (isMember(callee) && this.#collectThen(call, callee)) return
    if (this.#isResolver(callee)) return this.#resolve(call, callee)
    if (isMember(callee) && this.#collectBorrowed(call, callee)) return
    if (functions.size > 0 && !this.#isForeign(callee)) {
      for (const each of functions) this.#callFunction(call, each)
      if (isMember(callee) && ADDERS.has(nameOf(callee) ?? '')) this.#addAll(call)
      return
    }
    if (call.type === 'NewExpression' && this.#isPlainClass(callee)) return
    this.#callUnknown(call, callee)
  }

  /** Returns whether a callee is a class of the program without a constructor. */
  #isPlainClass(callee: Node): boolean {
    const holder = this.#names.bindingOf(callee)?.node
    return holder?.type === 'ClassDeclaration' && !holder.superClass
  }

  /** Returns whether a tracked argument of a call is followed. */
  takes(call: CallNode, argument: Node): boolean {
    const callee = unwrap(call.callee)
    const { functions } = this.#store.value(callee)
    if (this.#isPlatform(callee)) return false
    if (this.#isPromiseResolve(callee) || this.#isResolver(callee)) return true
    if (isMember(callee) && this.#globalName(callee.object) === 'console') return true
    if (call.arguments.some(({ type }) => type === 'SpreadElement')) return false
    if (callee.type === 'Super') return this.#superFunctions(call).size > 0
    if (this.#isForeign(callee)) return false
    if (isMember(callee) && BORROWING.has(nameOf(callee) ?? '')) return false
    if (functions.size > 0) {
      const at = call.arguments.indexOf(argument as never)
      return [...functions].every((each) => at < each.params.length || !usesArguments(each))
    }
    return isMember(callee) && ADDERS.has(nameOf(callee) ?? '')
  }

  /** Returns whether a callee can only be a function of the platform. */
  #isPlatform(callee: Node): boolean {
    const { kinds, functions, isTracked } = this.#store.value(callee)
    if (isMember(callee))
      return this.#store.value(callee.object).isTracked && !isPromise(callee, this.#store)
    return isTracked && functions.size === 0 && [...kinds].some((kind) => this.#isCallable(kind))
  }

  #isCallable(kind: Kind): boolean {
    const { calls } = this.#reader
    return Object.hasOwn(calls, kind) || Object.hasOwn(calls, `new ${kind}`)
  }

  #collectPlatform(call: CallNode, kind: Kind): void {
    const key = call.type === 'NewExpression' ? `new ${kind}` : kind
    const result = this.#reader.results[key]
    if (result && (kind !== 'load' || this.#loads(call))) this.#store.addKind(call, result)
    for (const argument of call.arguments) {
      this.collectSlot([kind], this.#store.value(argument).functions)
    }
  }

  /** Sets `this` of functions that the platform calls as listeners of a connection. */
  collectSlot(kinds: Iterable<Kind>, listeners: Iterable<FunctionNode>): void {
    if (!this.#reader.bindsThis) return
    const isSlot = [...kinds].some((kind) => kind === 'add' || kind.startsWith('slot '))
    if (isSlot) for (const each of listeners) this.#store.setThis(each, 'socket')
  }

  #loads({ arguments: [name] }: CallNode): boolean {
    return name?.type === 'StringLiteral' && name.value === this.#reader.loads
  }

  #collectRequire(call: CallNode, callee: Node): boolean {
    if (this.#globalName(callee) !== 'require') return false
    const [specifier] = call.arguments
    const { modules } = this.#reader
    if (specifier?.type === 'StringLiteral' && Object.hasOwn(modules, specifier.value)) {
      const whole = modules[specifier.value]!['*']
      if (whole) this.#store.addKind(call, whole)
    }
    return true
  }

  #callFunction(call: CallNode, callee: FunctionNode): void {
    callee.params.forEach((parameter, at) => {
      const given =
        parameter.type === 'RestElement'
          ? call.arguments.slice(at)
          : call.arguments.slice(at, at + 1)
      for (const argument of given) this.#store.bind(parameter, this.#store.value(argument))
    })
    if (callee.type === 'ClassMethod' && callee.kind === 'constructor') return
    this.#store.add(call, this.#store.resultOf(callee))
  }

  #collectSuper(call: CallNode): void {
    for (const each of this.#superFunctions(call)) this.#callFunction(call, each)
  }

  #superFunctions(call: CallNode): ReadonlySet<FunctionNode> {
    let outer = this.#source.parents.get(call)
    while (outer && outer.type !== 'ClassDeclaration' && outer.type !== 'ClassExpression') {
      outer = this.#source.parents.get(outer)
    }
    return outer?.superClass ? this.#store.value(outer.superClass).functions : new Set()
  }

  /** Adds the result of `bind`, `call` or `apply`. */
  #collectBorrowed(call: CallNode, callee: MemberNode): boolean {
    const name = nameOf(callee) ?? ''
    const { functions } = this.#store.value(callee.object)
    if (!BORROWING.has(name) || functions.size === 0) return false
    for (const each of functions) {
      if (name === 'bind') this.#store.add(call, { kinds: new Set(), functions: new Set([each]) })
      else this.#store.add(call, this.#store.resultOf(each))
    }
    return true
  }

  #collectThen(call: CallNode, callee: MemberNode): boolean {
    const promises = [...this.#store.value(callee.object).kinds].filter((kind) =>
      kind.startsWith('promise '),
    )
    const name = nameOf(callee) ?? ''
    if (promises.length === 0 || !['then', 'catch', 'finally'].includes(name)) return false
    const value = new Value()
    for (const kind of promises) value.kinds.add(kind)
    const [first] = call.arguments
    const handlers = first ? this.#store.value(first).functions : new Set<FunctionNode>()
    if (name === 'then') {
      for (const each of handlers) {
        if (each.params[0]) this.#store.bind(each.params[0], mapKinds(value, settled))
      }
    }
    if (name !== 'then') this.#store.add(call, value)
    for (const argument of call.arguments) {
      for (const each of this.#store.value(argument).functions) {
        this.#store.add(call, mapKinds(this.#store.resultOf(each), promiseOf))
      }
    }
    return true
  }

  #isPromiseConstructor(call: CallNode): boolean {
    return call.type === 'NewExpression' && this.#globalName(unwrap(call.callee)) === 'Promise'
  }

  /** Adds what the executor of a promise resolves with; see {@link #isResolver}. */
  #collectExecutor(call: CallNode): void {
    const [executor] = call.arguments
    if (!executor) return
    for (const each of this.#store.value(executor).functions) {
      this.#store.add(call, this.#store.resultOf(resolverKey(each)))
    }
  }

  /** Returns whether a call is of the first parameter of a promise's executor. */
  #isResolver(callee: Node): boolean {
    return this.#executorOf(callee) !== undefined
  }

  #executorOf(callee: Node): FunctionNode | undefined {
    if (callee.type !== 'Identifier') return undefined
    const binding = this.#names.bindingOf(callee)
    const executor = binding?.scope.node
    if (!isFunction(executor) || executor.params[0] !== binding?.node) return undefined
    const promise = this.#source.parents.get(executor)
    return isCall(promise) && this.#isPromiseConstructor(promise) ? executor : undefined
  }

  #resolve(call: CallNode, callee: Node): void {
    const [argument] = call.arguments
    if (!argument) return
    const value = mapKinds(this.#store.value(argument), promiseOf)
    this.#store.returns(resolverKey(this.#executorOf(callee)!), value)
  }

  #isPromiseResolve(callee: Node): boolean {
    return (
      isMember(callee) &&
      nameOf(callee) === 'resolve' &&
      this.#globalName(callee.object) === 'Promise'
    )
  }

  #collectResolve(call: CallNode): void {
    const [argument] = call.arguments
    if (argument) this.#store.add(call, mapKinds(this.#store.value(argument), promiseOf))
  }

  /**
   * Adds the result of a call of code that is not in the program. Such code may call the given functions with any object
   * that it can reach, and give any object.
   */
  #callUnknown(call: CallNode, callee: Node): void {
    const store = this.#store
    const name = isMember(callee) ? (nameOf(callee) ?? '') : ''
    const global = this.#globalName(isMember(callee) ? callee.object : callee) ?? ''
    const isPlain = isMember(callee)
      ? PLAIN_OBJECTS.has(global) || PLAIN_METHODS.has(name)
      : PLAIN_FUNCTIONS.has(global)
    if (isMember(callee) && ADDERS.has(name)) this.#addAll(call)
    if (store.heap.exact) return
    const reachable = new Value()
    for (const value of store.heap.read(undefined)) reachable.add(value)
    const takes = isMember(callee) && TAKERS.has(name) && !this.#isForeign(callee)
    const given = this.#givenTo(callee, reachable)
    for (const argument of call.arguments) {
      for (const each of store.value(argument).functions) {
        if (!CALLERS.has(global)) {
          for (const parameter of each.params) store.bind(parameter, given)
        }
        if (isPlain) continue
        store.add(call, store.resultOf(each))
        store.write(undefined, store.resultOf(each))
      }
    }
    if (!isPlain) store.add(call, takes ? this.#givenTo(callee, reachable) : reachable)
  }

  /** Returns what code outside the program may pass to the functions that it is given. */
  #givenTo(callee: Node, reachable: Value): Value {
    const name = isMember(callee) ? (nameOf(callee) ?? '') : ''
    const given = new Value()
    // A list keeps a function, and does not call it; neither does the console.
    if (ADDERS.has(name)) return given
    if (isMember(callee) && this.#globalName(callee.object) === 'console') return given
    if (!isMember(callee) || !(ITERATORS.has(name) || TAKERS.has(name))) return reachable
    given.add(this.#store.value(callee.object))
    for (const value of this.#store.heap.elements()) given.add(value)
    return given
  }

  #addAll(call: CallNode): void {
    for (const argument of call.arguments) {
      this.#store.write(undefined, this.#store.value(argument))
    }
  }

  /** Returns whether a callee belongs to code outside the program: a global, or another package. */
  #isForeign(callee: Node): boolean {
    let root: Node = callee
    while (isMember(root)) root = unwrap(root.object)
    if (root.type !== 'Identifier') return false
    const binding = this.#names.bindingOf(root)
    if (!binding) return root !== callee || this.#store.value(callee).functions.size === 0
    return binding.node.type.startsWith('Import')
  }

  /** Returns the name of a global variable. */
  #globalName(node: Node): string | undefined {
    const inner = unwrap(node)
    return inner.type === 'Identifier' && this.#names.isGlobal(inner) ? inner.name : undefined
  }
}

/** Returns whether a method is of a promise of the platform. */
const isPromise = ({ object }: MemberNode, store: Store): boolean =>
  [...store.value(object).kinds].some((kind) => kind.startsWith('promise '))
