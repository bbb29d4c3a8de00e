import type Taro from '@tarojs/taro'

/**
 * The parameters of a call as they arrive from a program that no compiler has checked: H5 takes
 * anything that is no object as an object with nothing in it.
 */
export function parametersOf<T extends object>(value: T | undefined): Partial<T> {
  return typeof value === 'object' && value !== null ? value : {}
}

/** Calls `success`, then `complete`, both at once. What is no function is passed over. */
export function succeed<T extends Taro.CallbackResult>(
  option: { success?(result: T): void; complete?(result: T): void },
  result: T,
): void {
  if (typeof option.success === 'function') option.success(result)
  if (typeof option.complete === 'function') option.complete(result)
}

/** Calls `fail`, then `complete`, both at once. What is no function is passed over. */
export function fail(option: Taro.Callbacks, result: Taro.CallbackResult): void {
  if (typeof option.fail === 'function') option.fail(result)
  if (typeof option.complete === 'function') option.complete(result)
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
