import { MAX_TEXT } from '../../runtime/limits.ts'

/** Thrown for a message that is not what the worker sends; caught where entries are admitted. */
export class Refused extends Error {}

/** Room for what the worker adds around a bounded text: quotes, `n`, `Proxy(…)`. */
const TEXT_SLACK = 100

export type Fields = Readonly<Record<string, unknown>>

/** @throws Refused When it is no object. */
export function fields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) throw new Refused('not an object')
  return value as Fields
}

/**
 * @param most Characters.
 * @throws Refused When it is no string or too long.
 */
export function text(value: unknown, most = MAX_TEXT + TEXT_SLACK): string {
  if (typeof value !== 'string' || value.length > most) throw new Refused('not a bounded text')
  return value
}

/** @throws Refused When it is no finite number of at least `least`. */
export function number(value: unknown, least = 0): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < least) {
    throw new Refused('not a number in range')
  }
  return value
}

/** @throws Refused When it is none of the words. */
export function word<Word extends string>(value: unknown, words: readonly Word[]): Word {
  if (!words.includes(value as Word)) throw new Refused('not one of the words')
  return value as Word
}

/** @throws Refused When it is no list, too long, or one of its items is refused. */
export function list<Item>(
  value: unknown,
  most: number,
  read: (item: unknown) => Item,
): readonly Item[] {
  if (!Array.isArray(value) || value.length > most) throw new Refused('not a bounded list')
  return value.map((item) => read(item))
}

/**
 * A property under its name if it is there, to be spread into the object that has it. What comes by
 * the thousand sets the property itself, for engines take ten times as long to spread.
 */
export function optional<Name extends string, Value>(
  from: Fields,
  name: Name,
  read: (value: unknown) => Value,
): { [Key in Name]?: Value } {
  if (from[name] === undefined) return {}
  return { [name]: read(from[name]) } as { [Key in Name]?: Value }
}

/** A copy that is being made, whose properties may still be set. */
export type Draft<Copy> = { -readonly [Key in keyof Copy]: Copy[Key] }

/** A record of texts and, where allowed, numbers. */
export function record<Value>(
  value: unknown,
  most: number,
  read: (value: unknown) => Value,
): Readonly<Record<string, Value>> {
  const entries = Object.entries(fields(value))
  if (entries.length > most) throw new Refused('not a bounded record')
  return Object.fromEntries(entries.map(([name, item]) => [text(name), read(item)]))
}
