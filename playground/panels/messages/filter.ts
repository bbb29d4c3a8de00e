import type { WireEntry } from '../../../src/runtime/entries.ts'
import { eventText } from '../../../src/trace/describe.ts'
import { compileQuery, type Query } from '../../ui/list/query.ts'

/** What the reader can show and hide together. */
export type MessageGroup = 'sent' | 'received' | 'control'

export const messageGroups: readonly MessageGroup[] = ['sent', 'received', 'control']

/** What of the wire is listed. */
export interface MessageFilter extends Query {
  readonly hidden: ReadonlySet<MessageGroup>
  /** The one socket that is listed; all when missing. */
  readonly socket: number | undefined
}

export const NO_FILTER: MessageFilter = {
  hidden: new Set(),
  socket: undefined,
  query: '',
  isPattern: false,
}

/** Decides whether an event is listed. */
export type MessageTest = (entry: WireEntry) => boolean

/** Messages one way or the other; handshakes, errors and closings are control. */
export function groupOf({ event }: WireEntry): MessageGroup {
  if (event.type === 'send') return 'sent'
  return event.type === 'message' ? 'received' : 'control'
}

/**
 * Makes the test of a filter. A pattern that is none finds everything, and says what is wrong.
 *
 * @returns `problem` in the engine's words, empty for none.
 */
export function compileFilter(filter: MessageFilter): { test: MessageTest; problem: string } {
  const { hidden, socket } = filter
  const { finds, problem } = compileQuery(filter)
  const test = (entry: WireEntry) =>
    (socket === undefined || entry.socket === socket) &&
    !hidden.has(groupOf(entry)) &&
    finds(eventText(entry.event))
  return { test, problem }
}
