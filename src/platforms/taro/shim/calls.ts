import type Taro from '@tarojs/taro'
import type { Services } from './services.ts'

/**
 * Returns the parameters of an unchecked call: H5 treats values other than objects as an empty
 * object.
 */
export function parametersOf<T extends object>(value: T | undefined): Partial<T> {
  return typeof value === 'object' && value !== null ? value : {}
}

/** Callbacks of an option, with the common declared type. */
type Told<T> = { [Name in keyof Taro.Callbacks]?: (result: T) => void }

/** Calls `success`, then `complete`, immediately. Values other than functions are skipped. */
export function succeed<T extends Taro.CallbackResult>(
  services: Services,
  option: Told<T>,
  result: T,
  member = 'Callbacks.success',
): void {
  tell(services, option, 'success', result, member)
  tell(services, option, 'complete', result)
}

/** Calls `fail`, then `complete`, immediately. Values other than functions are skipped. */
export function fail(
  services: Services,
  option: Taro.Callbacks,
  result: Taro.CallbackResult,
): void {
  tell(services, option, 'fail', result)
  tell(services, option, 'complete', result)
}

function tell<T>(
  { trace }: Services,
  option: Told<T>,
  name: keyof Taro.Callbacks,
  result: T,
  member = `Callbacks.${name}`,
): void {
  if (typeof option[name] !== 'function') return
  trace.deliver(member, [result], () => option[name]?.(result))
}

/** Returns whether a callback reports failures to the program. */
export function hearsOfFailure(option: Taro.Callbacks): boolean {
  return typeof option.fail === 'function' || typeof option.complete === 'function'
}

/**
 * Marks a rejection as handled if a callback has reported the failure: awaiting the promise still
 * rejects, but is optional.
 */
export function toldByCallback<T>(option: Taro.Callbacks, promise: Promise<T>): Promise<T> {
  if (hearsOfFailure(option)) promise.catch(() => undefined)
  return promise
}

/** Returns the type name of a value in Taro's messages, e.g. `Number`, `Undefined`, `Null`. */
export function typeName(value: unknown): string {
  const name = value === null ? 'null' : typeof value
  return name.charAt(0).toUpperCase() + name.slice(1)
}
