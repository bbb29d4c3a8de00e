import type { ConnectionTimers, Hear } from '../../contract.ts'
import type { Room } from './room.ts'

/** A person played by the server, with a greeting and answers to other people's messages. */
export interface Companion {
  readonly name: string
  greet(person: string): string
  reply(text: string): string
}

/** In the order of arriving and speaking. */
export const COMPANIONS: readonly Companion[] = [
  {
    name: 'Ada',
    greet: (person) => `Hello, ${person}!`,
    reply: (text) => (text.endsWith('?') ? 'Let me think about that.' : `You said: ${text}`),
  },
  { name: 'Lin', greet: () => 'Hi, everyone.', reply: () => 'I agree with Ada.' },
]

/**
 * Lets companions arrive in turn, each with a greeting.
 *
 * @param timers Timers of the accompanied person.
 * @param pace Milliseconds before each companion.
 * @param hear Receives the companions' messages to the server, in the words of any client.
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

/** Lets the companions in the room answer in turn. @param pace Milliseconds each. */
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
