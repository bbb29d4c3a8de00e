import type { Module, Source } from './parse.ts'
import type { Binding, Scope } from './scope.ts'
import { moduleName, type Node, type Tree } from './tree.ts'

/** Finds the names that the files of a program export to each other. */
export class Exports {
  readonly #source: Source
  readonly #scopeOf: (module: Module) => Scope
  readonly #defaults = new Map<Node, Binding>()

  /** @param scopeOf Returns the scope of a file's top level. */
  constructor(source: Source, scopeOf: (module: Module) => Scope) {
    this.#source = source
    this.#scopeOf = scopeOf
  }

  /** Values exported by `export default`, each with the name that stands for the value. */
  get defaults(): ReadonlyMap<Node, Binding> {
    return this.#defaults
  }

  /** Returns what an exported name of a file stands for; `undefined` when no binding does. */
  find(module: Module, name: string, seen: ReadonlySet<Module> = new Set()): Binding | undefined {
    if (seen.has(module)) return undefined
    const scope = this.#scopeOf(module)
    const elsewhere = (specifier: string, wanted: string) => {
      const target = this.#source.moduleAt(module, specifier)
      return target && this.find(target, wanted, new Set([...seen, module]))
    }
    for (const node of module.program.body) {
      if (node.type === 'ExportDefaultDeclaration' && name === 'default') {
        return this.#default(node, scope)
      }
      if (node.type === 'ExportAllDeclaration' && name !== 'default') {
        const found = elsewhere(node.source.value, name)
        if (found) return found
      }
      if (node.type !== 'ExportNamedDeclaration') continue
      if (node.declaration && declares(node.declaration, scope.find(name))) return scope.find(name)
      for (const specifier of node.specifiers) {
        if (specifier.type !== 'ExportSpecifier' || moduleName(specifier.exported) !== name)
          continue
        const local = specifier.local.name
        return node.source ? elsewhere(node.source.value, local) : scope.find(local)
      }
    }
    return undefined
  }

  #default(node: Tree.ExportDefaultDeclaration, scope: Scope): Binding | undefined {
    const { declaration } = node
    if (declaration.type === 'Identifier') return scope.find(declaration.name)
    if ('id' in declaration && declaration.id?.type === 'Identifier' && isNamed(declaration)) {
      return scope.find(declaration.id.name)
    }
    const known = this.#defaults.get(node)
    if (known) return known
    const binding = { name: 'default', node, scope, references: [] }
    this.#defaults.set(node, binding)
    return binding
  }
}

/** Returns whether a default export is a declaration, which has a name of the file. */
const isNamed = (node: Node): boolean =>
  node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration'

/** Returns whether a declaration declares a name of the file. */
const declares = (declaration: Node, binding: Binding | undefined): boolean =>
  binding !== undefined &&
  (binding.node === declaration ||
    (declaration.type === 'VariableDeclaration' &&
      declaration.declarations.includes(binding.node as never)))
