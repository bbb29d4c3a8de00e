import type { ConnectionTimers } from '../../contract.ts'
import type { Room } from './room.ts'

/** Somebody whom the server plays: what they say when they come, and to what others said. */
export interface Companion {
  readonly name: string
  greet(person: string): string
  reply(text: string): string
}

/** In the order in which they come and speak. */
export const COMPANIONS: readonly Companion[] = [
  {
    name: 'Ada',
    greet: (person) => `Hello, ${person}!`,
    reply: (text) => (text.endsWith('?') ? 'Let me think about that.' : `You said: ${text}`),
  },
  { name: 'Lin', greet: () => 'Hi, everyone.', reply: () => 'I agree with Ada.' },
]

/**
 * Has companions come one after the other, each with a greeting.
 *
 * @param timers Of the person whom they keep company.
 * @param pace Milliseconds before each of them.
 */
export function invite(
  room: Room,
  [companion, ...others]: readonly Companion[],
  person: string,
  timers: ConnectionTimers,
  pace: number,
): void {
  if (!companion) return
  timers.after(pace, () => {
    if (room.isDeserted || room.has(companion.name)) return
    room.join(undefined, companion.name)
    room.say(companion.name, companion.greet(person))
    invite(room, others, person, timers, pace)
  })
}

/** Has the companions who are here answer one after the other. @param pace Milliseconds each. */
export function answer(room: Room, text: string, timers: ConnectionTimers, pace: number): void {
  const speak = ([companion, ...others]: readonly Companion[]) => {
    if (!companion) return
    timers.after(pace, () => {
      room.say(companion.name, companion.reply(text))
      speak(others)
    })
  }
  speak(COMPANIONS.filter(({ name }) => room.has(name)))
}
