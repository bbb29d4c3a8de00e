/** Initial values of properties without one, by type. */
const EMPTY = new Map<unknown, unknown>([
  [String, ''],
  [Number, 0],
  [Boolean, false],
  [Object, null],
])

/** A property of a component, as described. */
export interface Property {
  readonly type: unknown
  readonly value: unknown
  /** The observer, as a function or the name of a method. */
  readonly observer: unknown
}

/** Reads the properties of a component, each given as type or description. */
export function readProperties(properties: unknown): Readonly<Record<string, Property>> {
  const entries = Object.entries((properties ?? {}) as Record<string, unknown>)
  return Object.fromEntries(
    entries.map(([name, property]) => {
      const given = (property ?? {}) as { type?: unknown; value?: unknown; observer?: unknown }
      const { type = property, observer } = given
      const value = given.value ?? (type === Array ? [] : EMPTY.get(type)) ?? null
      return [name, { type, value, observer }]
    }),
  )
}

/** Converts the value of an attribute to the type of a property. */
export function toPropertyValue({ type, value: initial }: Property, value: unknown): unknown {
  if (value === undefined || value === null) return initial
  if (type === Boolean) return value !== false && value !== 'false'
  if (type === Number) return Number(value)
  return type === String ? String(value) : value
}
