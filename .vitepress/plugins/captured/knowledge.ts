import type ts from 'typescript'

/** A member of a built-in, e.g. `get` of `Map.prototype` or `keys` of `Object`. */
export interface BuiltIn {
  readonly holder: string
  readonly name: string
  /** Whether the member belongs to the prototype of the holder. */
  readonly inherited: boolean
  /** Whether the member is a function; otherwise, an accessor. */
  readonly method: boolean
}

/** Facts about the code of a module. */
export interface Knowledge {
  /** Returns the built-in behind the name of a property access. */
  member(name: ts.Node): BuiltIn | undefined
  /** Returns whether an identifier names a global of the engine. */
  isGlobal(name: ts.Identifier): boolean
  /** Returns whether a property may be missing from an object of ours. */
  isOptional(name: ts.Node): boolean
  /** Returns the properties read by a pattern that may be missing from an object of ours. */
  optionals(pattern: ts.ObjectBindingPattern): readonly string[]
  /** Returns the accessors of the engine that a pattern reads, by element. */
  accessors(pattern: ts.ObjectBindingPattern): ReadonlyMap<ts.BindingElement, BuiltIn>
  /** Returns whether an expression is a text. */
  isText(node: ts.Node): boolean
  /** Returns whether an expression is an array. */
  isArray(node: ts.Node): boolean
  /** Returns whether the value of a pattern has at least so many items. */
  hasItems(pattern: ts.ArrayBindingPattern, count: number): boolean
  /** Returns whether an object literal is read by an engine or a library. */
  isDictionary(literal: ts.ObjectLiteralExpression): boolean
  /** Returns whether the type of an expression is unknown. */
  isUnknown(node: ts.Node): boolean
  /** Returns the names of the classes whose objects have properties that no class declares. */
  classes(): readonly string[]
}
