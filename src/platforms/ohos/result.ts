import type { Callback } from './arguments.ts'
import type { Failure } from './errors.ts'

/** How a call of `connect`, `send` or `close` ended. */
export type Result = { readonly value: boolean } | { readonly failure: Failure }

/**
 * Hands a result over by callback or promise, never before the call itself has returned.
 *
 * A microtask is soon enough for the platform's order: the events of a connection come in later
 * tasks, so no event overtakes the result of a call made before it.
 */
export function deliver(
  callback: Callback | undefined,
  result: Result,
): Promise<boolean> | undefined {
  const failure = 'failure' in result ? result.failure : undefined
  const value = 'value' in result ? result.value : undefined
  if (callback) {
    queueMicrotask(() => callback(failure, value))
    return undefined
  }
  return failure ? Promise.reject(failure) : Promise.resolve(value ?? false)
}
