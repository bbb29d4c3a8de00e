/** The callbacks that every asynchronous function of a mini program takes. */
interface Callbacks {
  readonly success?: unknown
  readonly fail?: unknown
  readonly complete?: unknown
}

const call = (callback: unknown, result: object): void => {
  if (typeof callback === 'function') (callback as (result: object) => void)(result)
}

const callbacksOf = (option: unknown): Callbacks =>
  typeof option === 'object' && option !== null ? option : {}

/** Reports the success of a function as mini programs do: to the callbacks and by promise. */
export function succeed<Result extends object>(
  name: string,
  option: unknown,
  result: Result,
): Promise<Result & { errMsg: string }> {
  const whole = { ...result, errMsg: `${name}:ok` }
  const { success, complete } = callbacksOf(option)
  return Promise.resolve().then(() => {
    call(success, whole)
    call(complete, whole)
    return whole
  })
}

/**
 * Reports the failure of a function as mini programs do. The promise rejects only for a program
 * that gave no callback, so that no failure is reported twice.
 */
export function fail(name: string, option: unknown, reason: string): Promise<object> {
  const error = { errMsg: `${name}:fail ${reason}` }
  const { success, fail: failed, complete } = callbacksOf(option)
  return Promise.resolve().then(() => {
    call(failed, error)
    call(complete, error)
    if ([success, failed, complete].some((each) => typeof each === 'function')) return error
    // Not an `Error`, as in Taro.
    return Promise.reject(error)
  })
}
