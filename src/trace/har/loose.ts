/** The outside of a value that may be anything. */
export type Fields = Readonly<Record<string, unknown>>

/** Its fields if it is an object; none otherwise. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

/** Its items if it is a list; none otherwise. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A text as it is; anything else as the empty one. */
export function string(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** A finite number, also when it is written as a text; `undefined` otherwise. */
export function number(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}
