import { isFunction, type Node, type Tree } from './tree.ts'

/** A name of a scope. */
export interface Binding {
  readonly name: string
  /** The declarator, parameter, function, class or import specifier. */
  readonly node: Node
  readonly scope: Scope
  /** Every use of the name as a variable, the declaration's own identifier left out. */
  readonly references: Tree.Identifier[]
}

/** A part of the source with names of its own. */
export class Scope {
  readonly #bindings = new Map<string, Binding>()
  readonly #parent: Scope | undefined
  /** The function, block, loop or program. */
  readonly node: Node

  constructor(node: Node, parent?: Scope) {
    this.node = node
    this.#parent = parent
  }

  /** The scope of `var` declarations here. */
  get ofFunction(): Scope {
    const own = isFunction(this.node) || !this.#parent
    return own ? this : this.#parent.ofFunction
  }

  /** Returns the binding of a name, here or outside. */
  find(name: string): Binding | undefined {
    return this.#bindings.get(name) ?? this.#parent?.find(name)
  }

  /** Lets a name stand for a binding of another file. */
  alias(name: string, binding: Binding): void {
    this.#bindings.set(name, binding)
  }

  declare(name: string, node: Node): Binding {
    const known = this.#bindings.get(name)
    if (known) return known
    const binding = { name, node, scope: this, references: [] }
    this.#bindings.set(name, binding)
    return binding
  }
}
