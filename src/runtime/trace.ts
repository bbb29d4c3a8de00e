import type { PlatformTrace } from '../platforms/trace-contract.ts'
import type { Cause } from './causes.ts'
import type { CallbackEntry } from './entries.ts'
import { CALL_BOUNDS } from './limits.ts'
import { microtask } from './primordials.ts'
import type { Recorder } from './recorder.ts'

/** Creates the receiver of a shim's calls and callbacks; each is recorded at the beginning. */
export function createTrace(recorder: Recorder): PlatformTrace {
  const { causes, sockets } = recorder

  const writeCall = (
    member: string,
    values: readonly unknown[],
    target: object | null | undefined,
  ): Cause => {
    const socket = target ? sockets.get(target) : undefined
    if (!recorder.admit('call')) return { member, socket }
    const taken = recorder.snapshots.takeAll(values, CALL_BOUNDS)
    const entry = { kind: 'call', member, values: taken.values } as const
    const position = recorder.callSite(call)
    const seq = recorder.record(socket === undefined ? entry : { ...entry, socket }, {
      position,
      parent: causes.ofProgram,
      weight: taken.weight,
    })
    return { seq, member, socket, position }
  }

  const writeCallback = (
    member: string,
    values: readonly unknown[],
    promise?: CallbackEntry['promise'],
  ): Cause => {
    const parent = causes.ofPlatform
    const socket = parent?.socket
    if (!recorder.admit('callback')) return { socket }
    const taken = recorder.snapshots.takeAll(values, CALL_BOUNDS)
    const entry: Pick<CallbackEntry, 'kind' | 'member' | 'values' | 'socket' | 'promise'> = {
      kind: 'callback',
      member,
      values: taken.values,
      ...(socket !== undefined && { socket }),
      ...(promise && { promise }),
    }
    return { seq: recorder.record(entry, { parent, weight: taken.weight }), socket }
  }

  const call: PlatformTrace['call'] = (member, values, work, socket) =>
    causes.call ? work() : causes.during(writeCall(member, values, socket), work)

  return {
    call,
    deliver: (member, values, invoke) => causes.within(writeCallback(member, values), invoke),
    settle(state, value) {
      const member = causes.call?.member
      if (member === undefined) return
      const tell = (): void => {
        causes.within(writeCallback(member, [value], state), () => {})
      }
      microtask(causes.later(tell))
    },
    later: (task) => causes.later(task),
  }
}
