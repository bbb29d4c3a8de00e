import type { WireEntry } from '../../../src/runtime/entries.ts'
import { searchTexts } from '../../../src/trace/describe.ts'
import { compileQuery, type Query } from '../../ui/list/query.ts'

/** The groups of events to show or hide. */
export type MessageGroup = 'sent' | 'received' | 'control'

export const messageGroups: readonly MessageGroup[] = ['sent', 'received', 'control']

/** The filter of the listed network events. */
export interface MessageFilter extends Query {
  readonly hidden: ReadonlySet<MessageGroup>
  /** The only listed socket; all sockets when unset. */
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

/**
 * Returns the group of an event: messages by direction; handshakes, errors and closings are
 * control.
 */
export function groupOf({ event }: WireEntry): MessageGroup {
  if (event.type === 'send') return 'sent'
  return event.type === 'message' ? 'received' : 'control'
}

/**
 * Creates the test of a filter. An invalid pattern matches everything, and `problem` gives the
 * error.
 *
 * @returns `problem` in the engine's words, empty for none.
 */
export function compileFilter(filter: MessageFilter): { test: MessageTest; problem: string } {
  const { hidden, socket } = filter
  const { finds, problem } = compileQuery(filter)
  const test = (entry: WireEntry) =>
    (socket === undefined || entry.socket === socket) &&
    !hidden.has(groupOf(entry)) &&
    searchTexts(entry.event).some(finds)
  return { test, problem }
}
