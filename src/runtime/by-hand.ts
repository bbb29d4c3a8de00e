import type { ActionEntry } from './entries.ts'
import type { RunControl } from './control.ts'
import type { Recorder } from './recorder.ts'

/**
 * Records a user's action on the run before the action takes effect.
 *
 * @returns Number of the entry, if the trace had room.
 */
export function recordAction(recorder: Recorder, control: RunControl): number | undefined {
  if (!recorder.admit('action')) return undefined
  return recorder.record(toEntry(control))
}

function toEntry(control: RunControl): Pick<ActionEntry, 'kind' | 'action' | 'socket'> {
  if (control.type === 'server') {
    return { kind: 'action', action: control.action.type, socket: control.socket }
  }
  if (control.type === 'app') return { kind: 'action', action: control.shown ? 'shown' : 'hidden' }
  if (control.type === 'end') return { kind: 'action', action: 'ended' }
  return { kind: 'action', action: control.online ? 'online' : 'offline' }
}
