/**
 * Returns a result by promise, or to the callback of error and result that programs of OpenHarmony
 * may pass as the last argument.
 */
export function settle<Result>(values: readonly unknown[], result: Result): Promise<Result> {
  const callback = values.at(-1)
  if (typeof callback !== 'function') return Promise.resolve(result)
  return Promise.resolve().then(() => {
    ;(callback as (error: unknown, result: Result) => void)(undefined, result)
    return result
  })
}
