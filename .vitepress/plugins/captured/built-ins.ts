import ts from 'typescript'
import type { BuiltIn, Knowledge } from './knowledge.ts'

/** Interfaces of the library for the view of a class, by the class. */
const VIEWS: Readonly<Record<string, string>> = {
  ReadonlyArray: 'Array',
  ReadonlyMap: 'Map',
  ReadonlySet: 'Set',
  CallableFunction: 'Function',
  NewableFunction: 'Function',
}

/** Classes of a worker that Node may lack; each member is on the prototype. */
const NOT_IN_NODE = ['CloseEvent', 'ErrorEvent', 'PromiseRejectionEvent']

/** An interface of several classes, read by functions of ours. */
const ANY_VIEW = 'ArrayBufferView'

/** Methods of every event target. */
const OF_TARGETS = ['addEventListener', 'removeEventListener', 'dispatchEvent']

/** Classes and objects with members of ours under their names. */
const OURS = ['WebSocket', 'Console']

/** Finds the built-ins of an engine in source code, by type. */
export class BuiltIns implements Knowledge {
  readonly #program: ts.Program
  readonly #checker: ts.TypeChecker

  constructor(program: ts.Program) {
    this.#program = program
    this.#checker = program.getTypeChecker()
  }

  member(name: ts.Node): BuiltIn | undefined {
    const symbol = this.#checker.getSymbolAtLocation(name)
    return symbol && this.#ofSymbol(symbol)
  }

  isGlobal(name: ts.Identifier): boolean {
    const declarations = this.#declarations(name)
    return declarations.length > 0 && declarations.every((it) => this.#isLibrary(it))
  }

  isOptional(name: ts.Node): boolean {
    const symbol = this.#checker.getSymbolAtLocation(name)
    return !!symbol && this.#isOptionalSymbol(symbol)
  }

  optionals(pattern: ts.ObjectBindingPattern): readonly string[] {
    const type = this.#checker.getTypeAtLocation(pattern)
    return pattern.elements.flatMap(({ propertyName, name, dotDotDotToken }) => {
      const key = propertyName ?? name
      if (!ts.isIdentifier(key) || dotDotDotToken) return []
      const symbol = type.getProperty(key.text)
      return symbol && this.#isOptionalSymbol(symbol) ? [key.text] : []
    })
  }

  accessors(pattern: ts.ObjectBindingPattern): ReadonlyMap<ts.BindingElement, BuiltIn> {
    const type = this.#checker.getTypeAtLocation(pattern)
    const found = new Map<ts.BindingElement, BuiltIn>()
    for (const element of pattern.elements) {
      const key = element.propertyName ?? element.name
      const symbol = ts.isIdentifier(key) && type.getProperty(key.text)
      const member = symbol ? this.#ofSymbol(symbol) : undefined
      if (member && !member.method) found.set(element, member)
    }
    return found
  }

  isText(node: ts.Node): boolean {
    const type = this.#checker.getTypeAtLocation(node)
    const parts = type.isUnion()
      ? type.types
      : [this.#checker.getBaseConstraintOfType(type) ?? type]
    return parts.every((part) => (part.flags & ts.TypeFlags.StringLike) !== 0)
  }

  classes(): readonly string[] {
    return []
  }

  isArray(node: ts.Node): boolean {
    return this.#checker.isArrayLikeType(this.#checker.getTypeAtLocation(node))
  }

  hasItems(pattern: ts.ArrayBindingPattern, count: number): boolean {
    const type = this.#checker.getTypeAtLocation(pattern)
    const { target } = type as ts.TupleTypeReference
    return this.#checker.isTupleType(type) && target.minLength >= count
  }

  isDictionary(literal: ts.ObjectLiteralExpression): boolean {
    const { parent } = literal
    if (!ts.isCallExpression(parent) && !ts.isNewExpression(parent)) return false
    const expected = this.#checker.getContextualType(literal)
    const type = expected && this.#checker.getNonNullableType(expected)
    const declarations = (type?.aliasSymbol ?? type?.symbol)?.declarations ?? []
    return declarations.length > 0 && declarations.every((it) => this.#isLibrary(it))
  }

  isUnknown(node: ts.Node): boolean {
    return (this.#checker.getTypeAtLocation(node).flags & ts.TypeFlags.Any) !== 0
  }

  #ofSymbol({ declarations = [] }: ts.Symbol): BuiltIn | undefined {
    const found = declarations.map((declaration) => this.#ofDeclaration(declaration))
    const [first] = found
    return first && found.every((other) => same(other, first)) ? first : undefined
  }

  #isOptionalSymbol(symbol: ts.Symbol): boolean {
    const { declarations = [] } = symbol
    if ((symbol.flags & ts.SymbolFlags.Optional) === 0) return false
    // A property of a mapped type, e.g. of `Partial<Record<…>>`, has no declaration.
    return declarations.every(
      (it) =>
        (ts.isPropertySignature(it) || ts.isMethodSignature(it)) &&
        !it.getSourceFile().isDeclarationFile,
    )
  }

  #declarations(node: ts.Node): readonly ts.Declaration[] {
    return this.#checker.getSymbolAtLocation(node)?.declarations ?? []
  }

  #isLibrary(declaration: ts.Declaration): boolean {
    return this.#program.isSourceFileDefaultLibrary(declaration.getSourceFile())
  }

  #ofDeclaration(declaration: ts.Declaration): BuiltIn | undefined {
    if (!this.#isLibrary(declaration)) return undefined
    const name = ts.getNameOfDeclaration(declaration)
    const owner = ownerOf(declaration.parent)
    if (!name || !ts.isIdentifier(name) || !owner) return undefined
    const isFunction = ts.isMethodSignature(declaration) || ts.isFunctionDeclaration(declaration)
    const constructed = /^(.+)Constructor$/.exec(owner)?.[1]
    const plain = VIEWS[owner] ?? owner
    if (plain === ANY_VIEW) {
      return { holder: plain, name: name.text, inherited: true, method: isFunction }
    }
    if (OURS.includes(plain) && !OF_TARGETS.includes(name.text)) return undefined
    if (constructed && constructed in globalThis) {
      return describe(constructed, name.text, false, isFunction)
    }
    if (!ts.isInterfaceDeclaration(declaration.parent)) {
      return describe(owner, name.text, false, isFunction)
    }
    const value = (globalThis as Record<string, unknown>)[plain]
    if (typeof value === 'object') return describe(plain, name.text, false, isFunction)
    const holder = OF_TARGETS.includes(name.text) ? 'EventTarget' : plain
    return describe(holder, name.text, true, isFunction)
  }
}

/**
 * Describes a member.
 *
 * @returns Nothing for an own property of each instance, e.g. the length of an array.
 */
function describe(
  holder: string,
  name: string,
  inherited: boolean,
  method: boolean,
): BuiltIn | undefined {
  if (NOT_IN_NODE.includes(holder))
    return inherited ? { holder, name, inherited, method } : undefined
  const value = (globalThis as Record<string, unknown>)[holder]
  if (value === undefined || value === null) return undefined
  const object = inherited ? (value as { prototype?: object }).prototype : value
  if (!object) return undefined
  if (!method && !inherited) return undefined
  for (let it: object | null = object; it; it = Object.getPrototypeOf(it) as object | null) {
    const property = Object.getOwnPropertyDescriptor(it, name)
    if (property) return method || property.get ? { holder, name, inherited, method } : undefined
  }
  return undefined
}

function ownerOf(parent: ts.Node): string | undefined {
  if (ts.isInterfaceDeclaration(parent)) return parent.name.text
  if (ts.isModuleBlock(parent)) return parent.parent.name.text
  const declared = ts.isTypeLiteralNode(parent) && parent.parent
  return declared && ts.isVariableDeclaration(declared) && ts.isIdentifier(declared.name)
    ? declared.name.text
    : undefined
}

const same = (one: BuiltIn | undefined, other: BuiltIn): boolean =>
  one?.holder === other.holder && one.name === other.name && one.inherited === other.inherited
