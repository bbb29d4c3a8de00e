import type Taro from '@tarojs/taro'
import type { Services } from './services.ts'

/**
 * The parameters of a call as they arrive from a program that no compiler has checked: H5 takes
 * anything that is no object as an object with nothing in it.
 */
export function parametersOf<T extends object>(value: T | undefined): Partial<T> {
  return typeof value === 'object' && value !== null ? value : {}
}

/** The callbacks of an option, as their common type declares them. */
type Told<T> = { [Name in keyof Taro.Callbacks]?: (result: T) => void }

/** Calls `success`, then `complete`, both at once. What is no function is passed over. */
export function succeed<T extends Taro.CallbackResult>(
  services: Services,
  option: Told<T>,
  result: T,
  member = 'Callbacks.success',
): void {
  tell(services, option, 'success', result, member)
  tell(services, option, 'complete', result)
}

/** Calls `fail`, then `complete`, both at once. What is no function is passed over. */
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

/** Whether the program learns of a failure by a callback. */
export function hearsOfFailure(option: Taro.Callbacks): boolean {
  return typeof option.fail === 'function' || typeof option.complete === 'function'
}

/**
 * Marks a promise whose rejection a callback has told the program already: whoever awaits it still
 * gets it, but nobody has to.
 */
export function toldByCallback<T>(option: Taro.Callbacks, promise: Promise<T>): Promise<T> {
  if (hearsOfFailure(option)) promise.catch(() => undefined)
  return promise
}

/** Name of a value's type as Taro's messages give it, e.g. `Number`, `Undefined`, `Null`. */
export function typeName(value: unknown): string {
  const name = value === null ? 'null' : typeof value
  return name.charAt(0).toUpperCase() + name.slice(1)
}
