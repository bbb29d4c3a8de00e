import { fulfilled, rejected } from '../../shared/trace.ts'
import type { PlatformTrace } from '../../trace-contract.ts'
import type { Callback } from './arguments.ts'
import type { Failure } from './errors.ts'

/** How a call of `connect`, `send` or `close` ended. */
export type Result = { readonly value: boolean } | { readonly failure: Failure }

/**
 * Delivers a result by callback or promise, never before the call has returned.
 *
 * A microtask is soon enough for the platform's order: events of a connection come in later tasks,
 * so no event overtakes the result of an earlier call.
 *
 * @param member Name of the call; the callback is the last parameter.
 */
export function deliver(
  trace: PlatformTrace,
  member: string,
  callback: Callback | undefined,
  result: Result,
): Promise<boolean> | undefined {
  const failure = 'failure' in result ? result.failure : undefined
  const value = 'value' in result ? result.value : undefined
  if (callback) {
    const answer = () => trace.deliver(member, [failure, value], () => callback(failure, value))
    queueMicrotask(trace.later(answer))
    return undefined
  }
  return failure ? rejected(trace, failure) : fulfilled(trace, value ?? false)
}
