import type { PlatformHost } from '../contract.ts'
import type { PlatformTrace } from '../trace-contract.ts'

const UNTRACED: PlatformTrace = {
  call: (_member, _values, work) => work(),
  deliver: (_member, _values, invoke) => invoke(),
  settle() {},
  later: (task) => task,
}

/** Returns the host's trace, or a trace without output. */
export const traceOf = (host: Pick<PlatformHost, 'trace'>): PlatformTrace => host.trace ?? UNTRACED

/** Returns a fulfilled promise as the result of the current call. */
export function fulfilled<Value>(trace: PlatformTrace, value: Value): Promise<Value> {
  trace.settle('fulfilled', value)
  return Promise.resolve(value)
}

/** Returns a rejected promise as the result of the current call. */
export function rejected(trace: PlatformTrace, reason: unknown): Promise<never> {
  trace.settle('rejected', reason)
  return Promise.reject(reason)
}
