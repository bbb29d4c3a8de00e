import type { PlatformHost } from '../contract.ts'
import type { PlatformTrace } from '../trace-contract.ts'

const UNTRACED: PlatformTrace = {
  call: (_member, _values, work) => work(),
  deliver: (_member, _values, invoke) => invoke(),
  settle() {},
  later: (task) => task,
}

/** The host's trace, or one that writes nothing. */
export const traceOf = (host: Pick<PlatformHost, 'trace'>): PlatformTrace => host.trace ?? UNTRACED

/** Answers the call under way by a promise that is fulfilled. */
export function fulfilled<Value>(trace: PlatformTrace, value: Value): Promise<Value> {
  trace.settle('fulfilled', value)
  return Promise.resolve(value)
}

/** Answers the call under way by a promise that is rejected. */
export function rejected(trace: PlatformTrace, reason: unknown): Promise<never> {
  trace.settle('rejected', reason)
  return Promise.reject(reason)
}
