import { Exports } from './exports.ts'
import type { Module, Source } from './parse.ts'
import { Scope, type Binding } from './scope.ts'
import { childrenOf, importedName, isFunction, isMember, type Node, type Tree } from './tree.ts'

/** The names of a source. */
export interface Names {
  /** Every binding, in order. */
  readonly bindings: readonly Binding[]
  /** Every identifier in the source, also of members. */
  readonly taken: ReadonlySet<string>
  /** Returns the binding of an identifier in use or in a declaration; `undefined` for a global. */
  bindingOf(identifier: Node): Binding | undefined
  scopeOf(node: Node): Scope
  /** Returns whether an identifier uses a binding, beside the declaration. */
  isUse(identifier: Node): boolean
  /** Returns whether an identifier stands for a variable of no scope of the source. */
  isGlobal(identifier: Node): boolean
  /** Returns whether every name of an import stands for a binding of another file of the program. */
  isLinked(node: Tree.ImportDeclaration): boolean
}

/** Finds the scopes of a source, and what each identifier stands for. */
export function findNames(source: Source): Names {
  const { modules, program, parents } = source
  const scopes = new Map<Node, Scope>()
  const bindings = new Set<Binding>()
  const declared = new Map<Node, Binding>()
  const taken = new Set<string>()

  function declare(scope: Scope, pattern: Node | null | undefined, node: Node): void {
    switch (pattern?.type) {
      case 'Identifier': {
        const binding = scope.declare(pattern.name, node)
        bindings.add(binding)
        declared.set(pattern, binding)
        return
      }
      case 'ObjectPattern':
        for (const property of pattern.properties) {
          declare(scope, property.type === 'RestElement' ? property : property.value, node)
        }
        return
      case 'ArrayPattern':
        for (const element of pattern.elements) declare(scope, element, node)
        return
      case 'AssignmentPattern':
        return declare(scope, pattern.left, node)
      case 'RestElement':
        return declare(scope, pattern.argument, node)
      case 'TSParameterProperty':
        return declare(scope, pattern.parameter, node)
    }
  }

  function enter(node: Node, outer: Scope): Scope {
    if (isFunction(node)) {
      if (node.type === 'FunctionDeclaration') declare(outer, node.id, node)
      const scope = new Scope(node, outer)
      if (node.type === 'FunctionExpression') declare(scope, node.id, node)
      for (const parameter of node.params) declare(scope, parameter, parameter)
      return scope
    }
    switch (node.type) {
      case 'BlockStatement':
        return isFunction(parents.get(node)) ? outer : new Scope(node, outer)
      case 'ForStatement':
      case 'ForInStatement':
      case 'ForOfStatement':
      case 'SwitchStatement':
      case 'StaticBlock':
        return new Scope(node, outer)
      case 'CatchClause': {
        const scope = new Scope(node, outer)
        declare(scope, node.param, node)
        return scope
      }
      case 'ClassDeclaration':
      case 'TSEnumDeclaration':
        declare(outer, node.id, node)
        return outer
      case 'ClassExpression': {
        const scope = new Scope(node, outer)
        declare(scope, node.id, node)
        return scope
      }
      case 'ImportDeclaration':
        for (const specifier of node.specifiers) declare(outer, specifier.local, specifier)
        return outer
      case 'VariableDeclaration':
        for (const declarator of node.declarations) {
          declare(node.kind === 'var' ? outer.ofFunction : outer, declarator.id, declarator)
        }
        return outer
      default:
        return outer
    }
  }

  function build(node: Node, outer: Scope): void {
    const scope = enter(node, outer)
    scopes.set(node, scope)
    for (const child of childrenOf(node)) build(child, scope)
  }

  const uses = new Map<Node, Binding>()
  const globals = new Set<Node>()
  function link(node: Node): void {
    if (node.type === 'Identifier') {
      taken.add(node.name)
      if (!declared.has(node) && isUse(node, parents)) {
        const binding = scopes.get(node)!.find(node.name)
        binding?.references.push(node)
        if (binding) uses.set(node, binding)
        else globals.add(node)
      }
    }
    for (const child of childrenOf(node)) link(child)
  }

  /** Lets imported names stand for the bindings of other files. */
  function linkFiles(): ReadonlySet<Node> {
    const scopeOf = (module: Module) => scopes.get(module.program)!
    const exports = new Exports(source, scopeOf)
    const linked = new Set<Node>()
    const imports = modules.flatMap((module) => importsOf(source, module))
    let changed = true
    // Where files import each other, a name may have to pass through several.
    for (let round = 0; changed && round <= modules.length; round++) {
      changed = false
      for (const { module, target, specifier } of imports) {
        const found = exports.find(target, importedName(specifier))
        if (!found) continue
        linked.add(specifier)
        const own = declared.get(specifier.local)
        if (own === found) continue
        if (own) bindings.delete(own)
        changed = true
        scopeOf(module).alias(specifier.local.name, found)
        declared.set(specifier.local, found)
      }
    }
    for (const [node, binding] of exports.defaults) {
      declared.set(node, binding)
      bindings.add(binding)
    }
    return linked
  }

  for (const module of modules) build(module.program, new Scope(module.program))
  if (modules.length > 1) scopes.set(program, new Scope(program))
  const linked = linkFiles()
  link(program)
  return {
    bindings: [...bindings],
    taken,
    // A name without a use is that of a type.
    isLinked: ({ specifiers }) =>
      specifiers.every(
        (each) => linked.has(each) || declared.get(each.local)!.references.length === 0,
      ),
    bindingOf: (identifier) => uses.get(identifier) ?? declared.get(identifier),
    scopeOf: (node) => scopes.get(node)!,
    isUse: (identifier) => uses.has(identifier),
    isGlobal: (identifier) => globals.has(identifier),
  }
}

/** Returns whether an identifier stands for a variable, not for a member, a key or a label. */
function isUse(node: Tree.Identifier, parents: ReadonlyMap<Node, Node>): boolean {
  const parent = parents.get(node)
  if (!parent) return false
  if (isMember(parent)) return parent.object === node || parent.computed
  switch (parent.type) {
    case 'ObjectProperty':
      return parent.value === node || parent.computed
    case 'ObjectMethod':
    case 'ClassMethod':
    case 'ClassProperty':
    case 'ClassAccessorProperty':
      return parent.key !== node || (parent.computed ?? false)
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'MetaProperty':
    case 'PrivateName':
      return false
    case 'ExportSpecifier':
      return (
        parent.local === node &&
        !(parents.get(parent) as Tree.ExportNamedDeclaration | null)?.source
      )
    default:
      return true
  }
}

/** Returns the names that a file imports from other files of the program, without namespaces. */
function importsOf(source: Source, module: Module) {
  return module.program.body.flatMap((node) => {
    const target = node.type === 'ImportDeclaration' && source.moduleAt(module, node.source.value)
    if (!target) return []
    return node.specifiers
      .filter(({ type }) => type !== 'ImportNamespaceSpecifier')
      .map((specifier) => ({ module, target, specifier }))
  })
}
