/** Calls a method of an object, if the object has the method. */
export function invoke(self: object, name: string, ...values: unknown[]): void {
  const method = (self as Readonly<Record<string, unknown>>)[name]
  if (typeof method === 'function') method.apply(self, values)
}
