/** Fields of an arbitrary value. */
export type Fields = Readonly<Record<string, unknown>>

/** Returns the fields of an object; none otherwise. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

/** Returns the items of a list; none otherwise. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** Returns a text unchanged; the empty text for anything else. */
export function string(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Returns a finite number, also from a text; `undefined` otherwise. */
export function number(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}
