/** Properties of an interface in Web IDL, not expressible by a class alone. */
export interface InterfaceShape {
  /** The interface's name; a minified class has lost the original name. */
  readonly name: string
  /** Unchangeable values on the constructor and the prototype. */
  readonly constants: Readonly<Record<string, number>>
  /** Number of required arguments of the constructor and of methods with any. */
  readonly lengths: Readonly<Record<string, number>>
}

/**
 * Sets the property attributes of a Web IDL interface on a class: members are enumerable, constants
 * are fixed, and the prototype carries the interface's name as string tag.
 */
export function defineInterface(
  constructor: { readonly prototype: object },
  { name, constants, lengths }: InterfaceShape,
): void {
  const prototype = constructor.prototype as Record<string, unknown>
  Object.defineProperty(constructor, 'name', { value: name })
  for (const member of Object.getOwnPropertyNames(prototype)) {
    if (member !== 'constructor') Object.defineProperty(prototype, member, { enumerable: true })
  }
  for (const [member, value] of Object.entries(lengths)) {
    Object.defineProperty(prototype[member], 'length', { value })
  }
  for (const [member, value] of Object.entries(constants)) {
    for (const holder of [constructor, prototype]) {
      Object.defineProperty(holder, member, { value, enumerable: true })
    }
  }
  Object.defineProperty(prototype, Symbol.toStringTag, { value: name, configurable: true })
}
