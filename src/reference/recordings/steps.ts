import type { CallbackEntry, CallEntry, RunEntry } from '../../runtime/entries.ts'
import type { RecordedStep } from './contract.ts'
import { describeAll, describeCall, describeSettled } from './describe.ts'

/** Methods that only set a callback, e.g. `onOpen(f)`: not worth a line of their own. */
const SETS_CALLBACK = /^(?:on|off|addEventListener|removeEventListener)\b|^on[A-Za-z]+$/

/** Member of the declarations that lists a socket's events by name. */
const EVENT_MAP = 'WebSocketEventMap.'

/** Makes of a run's trace the steps that a diagram shows. */
export function stepsOf(entries: readonly RunEntry[]): RecordedStep[] {
  const calls = new Map<number, CallEntry>()
  return entries.flatMap((entry): RecordedStep[] => {
    switch (entry.kind) {
      case 'call': {
        calls.set(entry.seq, entry)
        const name = nameOf(entry.member)
        if (SETS_CALLBACK.test(name)) return []
        const constructs = entry.member === 'WebSocket' ? 'new ' : ''
        return [{ kind: 'call', label: `${constructs}${name}(${describeCall(entry.values)})` }]
      }
      case 'callback': {
        const given = entry.promise ? describeSettled(entry.values) : describeAll(entry.values)
        return [{ kind: 'told', label: labelOf(entry, calls.get(entry.parent ?? 0)), given }]
      }
      case 'wire':
        return [{ kind: 'wire', event: entry.event }]
      default:
        return []
    }
  })
}

/** @param call What the callback answers, if it answers a call. */
function labelOf({ member, promise }: CallbackEntry, call: CallEntry | undefined): string {
  const name = nameOf(member)
  if (promise) return `${name} ${promise === 'fulfilled' ? 'resolves' : 'rejects'}`
  if (member.startsWith(EVENT_MAP)) return `addEventListener('${name}')`
  if (!call) return name
  return member === call.member ? `${name} callback` : `${nameOf(call.member)} ${name}`
}

/** A member without what it is a member of, e.g. `send` or `on('open')`. */
const nameOf = (member: string): string => member.slice(member.lastIndexOf('.') + 1)
