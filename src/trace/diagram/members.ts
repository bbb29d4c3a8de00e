import type { CallbackEntry, CallEntry } from '../../runtime/entries.ts'
import { describeAll, describeCall, describeSettled } from './describe-values.ts'

/** Methods that only set a callback, e.g. `onOpen(f)`: not worth a separate line. */
const SETS_CALLBACK = /^(?:on|off|addEventListener|removeEventListener)\b|^on[A-Za-z]+$/

/** Member of the declarations with a list of a socket's events by name. */
const EVENT_MAP = 'WebSocketEventMap.'

/** Returns whether a call only sets or removes a callback. */
export function setsCallback({ member }: Pick<CallEntry, 'member'>): boolean {
  return SETS_CALLBACK.test(nameOf(member))
}

/** Formats a call as code, e.g. `send('hello')`. */
export function callText({ member, values }: Pick<CallEntry, 'member' | 'values'>): string {
  const constructs = member === 'WebSocket' ? 'new ' : ''
  return `${constructs}${nameOf(member)}(${describeCall(values)})`
}

/**
 * Returns the name of the called function of the program, e.g. `onMessage`, `connect callback`,
 * `send resolves`.
 *
 * @param call The answered call, if any.
 */
export function callbackName(
  { member, promise }: Pick<CallbackEntry, 'member' | 'promise'>,
  call: Pick<CallEntry, 'member'> | undefined,
): string {
  const name = nameOf(member)
  if (promise) return `${name} ${promise === 'fulfilled' ? 'resolves' : 'rejects'}`
  if (member.startsWith(EVENT_MAP)) return `addEventListener('${name}')`
  if (!call) return name
  return member === call.member ? `${name} callback` : `${nameOf(call.member)} ${name}`
}

/** Describes a callback's arguments, in a few words; empty for an event without specific fields. */
export function callbackGiven({
  promise,
  values,
}: Pick<CallbackEntry, 'promise' | 'values'>): string {
  const given = promise ? describeSettled(values) : describeAll(values)
  return given === '{}' ? '' : given
}

/** Returns a member's name without the parent, e.g. `send` or `on('open')`. */
export function nameOf(member: string): string {
  return member.slice(member.lastIndexOf('.') + 1)
}
