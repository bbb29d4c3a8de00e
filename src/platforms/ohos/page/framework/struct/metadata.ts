/** A decorator with the values of its arguments. */
export type Decorated = readonly [name: string, ...values: unknown[]]

/** What the compiler found out about a struct. */
export interface Metadata {
  readonly decorators: readonly Decorated[]
  readonly members: Readonly<Record<string, readonly Decorated[]>>
}

const known = new WeakMap<object, Metadata>()

/** Records a struct. */
export function define(
  struct: object,
  decorators: Metadata['decorators'],
  members: Metadata['members'],
): void {
  known.set(struct, { decorators, members })
}

/** Returns what is known of a struct; `undefined` for a value of another kind. */
export function metadataOf(struct: unknown): Metadata | undefined {
  return typeof struct === 'function' ? known.get(struct) : undefined
}

/** Finds a decorator with one of several names. */
export function decorator(
  decorators: readonly Decorated[],
  ...names: readonly string[]
): Decorated | undefined {
  return decorators.find(([name]) => names.includes(name))
}
