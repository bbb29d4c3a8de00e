import type { PlatformHost } from '../platforms/contract.ts'
import { createConsole } from './console.ts'
import { own } from './primordials.ts'
import type { Recorder } from './recorder.ts'
import type { RunRequest } from './request.ts'
import type { Timers } from './timers.ts'
import { createTrace } from './trace.ts'

/** Creates the host for a platform's shim. */
export function createHost(
  { profile, undeclared, declared }: Pick<RunRequest, 'profile' | 'undeclared' | 'declared'>,
  { app, client, WebSocket, listen }: Pick<PlatformHost, 'app' | 'client' | 'WebSocket' | 'listen'>,
  recorder: Recorder,
  timers: Timers,
): PlatformHost {
  const declares = (id: string): boolean => {
    for (let index = 0; index < undeclared.length; index++) {
      if (undeclared[index] === id) return false
    }
    return true
  }
  return {
    app,
    client,
    WebSocket,
    ...(listen && { listen }),
    console: createConsole(recorder, 'platform'),
    setTimeout: (callback, milliseconds) =>
      timers.setTimeout(recorder.causes.later(callback), milliseconds),
    clearTimeout: (timer) => timers.clearTimeout(timer),
    profile,
    declares,
    declared: (id) => (declared && declares(id) ? own(declared, id) : undefined),
    note: (id, values) => recorder.recordNote(id, values),
    trace: createTrace(recorder),
  }
}
