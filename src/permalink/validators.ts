import { isDeviceName } from '../writing/file-names.ts'
import { MAX_NAME, MAX_PATH } from './limits.ts'
import { LinkError } from './link-error.ts'

const NAME = /^[\p{L}\p{N}_@-][\p{L}\p{N}_.@-]*\.[A-Za-z0-9]+$/u
const FOLDER = /^[\p{L}\p{N}_@-][\p{L}\p{N}_.@-]*$/u
const CONTROL = /\p{Cc}/u

/**
 * Returns whether a file name is valid: letters, digits, `_`, `-`, `@`, `.`, and an extension, after
 * any number of folders with `/`. The name of a device on Windows, such as `CON.ts`, is not, nor is
 * a path that leads out of the program.
 */
export function isFileName(name: string): boolean {
  if (name.length > MAX_PATH) return false
  const parts = name.split('/')
  const file = parts.pop()!
  return (
    [...parts, file].every((part) => part.length <= MAX_NAME && !isDeviceName(part)) &&
    parts.every((part) => FOLDER.test(part)) &&
    NAME.test(file)
  )
}

/** Throws the error for an invalid field of a link. */
export function refuse(field: string): never {
  throw new LinkError('invalid', { field })
}

/** Returns an own value of an object, never a value of a prototype. */
export function own(object: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** Returns a JSON object; refuses arrays and null. */
export function object(value: unknown, field: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(field)
  return value as Readonly<Record<string, unknown>>
}

/** Returns a string without line breaks. */
export function line(value: unknown, field: string, max: number, min = 0): string {
  if (typeof value !== 'string' || value.length > max || value.length < min) refuse(field)
  if (CONTROL.test(value)) refuse(field)
  return value
}

/** Returns the id of a platform, profile or scenario. An unknown id is not an error of the link. */
export function id(value: unknown, field: string): string {
  return line(value, field, MAX_NAME, 1)
}

/** Returns a finite number from 0. JSON has no NaN, but `1e999` is infinite. */
export function quantity(value: unknown, field: string, max: number): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= max)) refuse(field)
  return value
}

/** Returns an integer of a range. */
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

/** Returns the own values of an object under the keys of the defaults. */
export function ownOf<T extends object>(
  value: Readonly<Record<string, unknown>>,
  defaults: T,
): { [K in keyof T]?: unknown } {
  const keys = Object.keys(defaults).filter((key) => Object.hasOwn(value, key))
  return Object.fromEntries(keys.map((key) => [key, value[key]])) as { [K in keyof T]?: unknown }
}
