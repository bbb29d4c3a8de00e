import { MAX_TEXT } from '../../runtime/limits.ts'

/** Thrown for an invalid message of the worker; caught in the admission of entries. */
export class Refused extends Error {}

/** Room for the worker's additions around a bounded text: quotes, `n`, `Proxy(…)`. */
const TEXT_SLACK = 100

export type Fields = Readonly<Record<string, unknown>>

/**
 * Reads an object.
 *
 * @throws Refused When the value is no object.
 */
export function fields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) throw new Refused('not an object')
  return value as Fields
}

/**
 * Reads a text.
 *
 * @param most Characters.
 * @throws Refused When the value is no string or too long.
 */
export function text(value: unknown, most = MAX_TEXT + TEXT_SLACK): string {
  if (typeof value !== 'string' || value.length > most) throw new Refused('not a bounded text')
  return value
}

/**
 * Reads a number.
 *
 * @throws Refused When the value is no finite number of at least `least`.
 */
export function number(value: unknown, least = 0): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < least) {
    throw new Refused('not a number in range')
  }
  return value
}

/**
 * Reads a word.
 *
 * @throws Refused When the value is not among the words.
 */
export function word<Word extends string>(value: unknown, words: readonly Word[]): Word {
  if (!words.includes(value as Word)) throw new Refused('not one of the words')
  return value as Word
}

/**
 * Reads a list.
 *
 * @throws Refused When the value is no list or too long, or an item is refused.
 */
export function list<Item>(
  value: unknown,
  most: number,
  read: (item: unknown) => Item,
): readonly Item[] {
  if (!Array.isArray(value) || value.length > most) throw new Refused('not a bounded list')
  return value.map((item) => read(item))
}

/**
 * Returns a property under its name if present, for spreading into the new object. Entries by the
 * thousand set the property directly, because engines take ten times as long to spread.
 */
export function optional<Name extends string, Value>(
  from: Fields,
  name: Name,
  read: (value: unknown) => Value,
): { [Key in Name]?: Value } {
  if (from[name] === undefined) return {}
  return { [name]: read(from[name]) } as { [Key in Name]?: Value }
}

/** An unfinished copy, with properties still to be set. */
export type Draft<Copy> = { -readonly [Key in keyof Copy]: Copy[Key] }

/** Reads a record of texts and, where allowed, numbers. */
export function record<Value>(
  value: unknown,
  most: number,
  read: (value: unknown) => Value,
): Readonly<Record<string, Value>> {
  const entries = Object.entries(fields(value))
  if (entries.length > most) throw new Refused('not a bounded record')
  return Object.fromEntries(entries.map(([name, item]) => [text(name), read(item)]))
}
