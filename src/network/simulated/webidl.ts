/** What a class cannot say about itself in the terms of Web IDL. */
export interface InterfaceShape {
  /** Values on the constructor and the prototype that nobody can change. */
  readonly constants: Readonly<Record<string, number>>
  /** Number of required arguments of the constructor and of methods that have any. */
  readonly lengths: Readonly<Record<string, number>>
}

/**
 * Gives a class the property attributes of a Web IDL interface: members are enumerable, constants
 * are fixed, and the prototype carries the interface's name as its string tag.
 */
export function defineInterface(
  constructor: { readonly name: string; readonly prototype: object },
  { constants, lengths }: InterfaceShape,
): void {
  const prototype = constructor.prototype as Record<string, unknown>
  for (const name of Object.getOwnPropertyNames(prototype)) {
    if (name !== 'constructor') Object.defineProperty(prototype, name, { enumerable: true })
  }
  for (const [name, value] of Object.entries(lengths)) {
    Object.defineProperty(prototype[name], 'length', { value })
  }
  for (const [name, value] of Object.entries(constants)) {
    for (const holder of [constructor, prototype]) {
      Object.defineProperty(holder, name, { value, enumerable: true })
    }
  }
  Object.defineProperty(prototype, Symbol.toStringTag, {
    value: constructor.name,
    configurable: true,
  })
}
