import { MAX_NAME } from './limits.ts'
import { LinkError } from './link-error.ts'

const NAME = /^[\p{L}\p{N}_-][\p{L}\p{N}_.-]*\.[A-Za-z0-9]+$/u
const CONTROL = /\p{Cc}/u

/** Whether a file may have this name: letters, digits, `_`, `-`, `.`, and an extension. */
export function isFileName(name: string): boolean {
  return name.length <= MAX_NAME && NAME.test(name)
}

/** Refuses the link because of this field. */
export function refuse(field: string): never {
  throw new LinkError('invalid', { field })
}

/** Takes an object's own value, never one of a prototype. */
export function own(object: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** A JSON object; not an array, not null. */
export function object(value: unknown, field: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(field)
  return value as Readonly<Record<string, unknown>>
}

/** A string on one line. */
export function line(value: unknown, field: string, max: number, min = 0): string {
  if (typeof value !== 'string' || value.length > max || value.length < min) refuse(field)
  if (CONTROL.test(value)) refuse(field)
  return value
}

/** The id of a platform, profile or scenario. Whether it exists is not for the link to say. */
export function id(value: unknown, field: string): string {
  return line(value, field, MAX_NAME, 1)
}

/** A finite number from 0. JSON itself knows no NaN, but `1e999` is infinite. */
export function quantity(value: unknown, field: string, max: number): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= max)) refuse(field)
  return value
}

/** A whole number of a range. */
export function whole(value: unknown, field: string, max: number, min = 0): number {
  if (!Number.isInteger(value) || !((value as number) >= min && (value as number) <= max)) {
    refuse(field)
  }
  return value as number
}

export function flag(value: unknown, field: string): boolean {
  if (typeof value !== 'boolean') refuse(field)
  return value
}

/** Those of an object's own values that the defaults have a key for. */
export function ownOf<T extends object>(
  value: Readonly<Record<string, unknown>>,
  defaults: T,
): { [K in keyof T]?: unknown } {
  const keys = Object.keys(defaults).filter((key) => Object.hasOwn(value, key))
  return Object.fromEntries(keys.map((key) => [key, value[key]])) as { [K in keyof T]?: unknown }
}
