import type { ConnectionTimers, Hear } from '../../contract.ts'
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
 * @param hear Is told what they say to the server, in the words that any client says it in.
 */
export function invite(
  room: Room,
  [companion, ...others]: readonly Companion[],
  person: string,
  timers: ConnectionTimers,
  pace: number,
  hear: Hear,
): void {
  if (!companion) return
  timers.after(pace, () => {
    if (room.isDeserted || room.has(companion.name)) return
    const { name } = companion
    tell(hear, name, { type: 'join', room: room.name, name }, () => room.join(undefined, name))
    const text = companion.greet(person)
    tell(hear, name, { type: 'say', text }, () => room.say(name, text))
    invite(room, others, person, timers, pace, hear)
  })
}

/** Has the companions who are here answer one after the other. @param pace Milliseconds each. */
export function answer(
  room: Room,
  text: string,
  timers: ConnectionTimers,
  pace: number,
  hear: Hear,
): void {
  const speak = ([companion, ...others]: readonly Companion[]) => {
    if (!companion) return
    timers.after(pace, () => {
      const { name } = companion
      const reply = companion.reply(text)
      tell(hear, name, { type: 'say', text: reply }, () => room.say(name, reply))
      speak(others)
    })
  }
  speak(COMPANIONS.filter(({ name }) => room.has(name)))
}

const tell = (hear: Hear, client: string, message: unknown, work: () => void): void =>
  hear(client, JSON.stringify(message), work)
