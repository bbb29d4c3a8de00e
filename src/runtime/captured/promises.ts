import { put, uncurry } from '../primordials.ts'

const NativePromise = Promise
const then = uncurry(Promise.prototype.then)
const hasInstance = uncurry(Function.prototype[Symbol.hasInstance])

/**
 * Prepares a promise for `await` and `then`, both of which read the class of a promise: the program
 * may have replaced the class by a getter.
 */
export function settled<Value>(promise: Value): Value {
  if (hasInstance(NativePromise, promise)) put(promise as object, 'constructor', NativePromise)
  return promise
}

type Handler = ((value: never) => unknown) | undefined

export const Promise_then = (
  promise: Promise<unknown>,
  fulfilled?: Handler,
  rejected?: Handler,
): Promise<unknown> => settled(then(settled(promise), fulfilled as never, rejected as never))

export const Promise_catch = (promise: Promise<unknown>, rejected: Handler): Promise<unknown> =>
  Promise_then(promise, undefined, rejected)
