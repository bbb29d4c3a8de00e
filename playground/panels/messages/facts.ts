import type { WireEntry } from '../../../src/runtime/entries.ts'
import type { Locale } from '../../../src/text.ts'
import { closeCodeMeaning } from '../../../src/trace/close-codes.ts'
import { payloadOf } from '../../../src/trace/describe.ts'
import type { Words } from '../../locales/words.ts'
import { rowTime } from './texts.ts'

/** A line of the details: a name and a value. */
export type Fact = readonly [name: string, value: string]

/** Returns the facts about an event beside the message, in display order. */
export function factsOf(entry: WireEntry, startedAt: number, t: Words, locale: Locale): Fact[] {
  const { details: words } = t.messages
  const clock = rowTime('absolute', entry.time, undefined, startedAt)
  const size = payloadOf(entry.event)?.size
  return [
    [words.time, `${rowTime('relative', entry.time, undefined, startedAt)} s · ${clock}`],
    [words.socket, String(entry.socket)],
    ...(size === undefined ? [] : [[words.size, t.messages.bytes(size)] as const]),
    ...eventFacts(entry, t, locale),
  ]
}

function eventFacts({ event }: WireEntry, t: Words, locale: Locale): Fact[] {
  const { details: words } = t.messages
  switch (event.type) {
    case 'connect':
      return [
        [words.url, event.url],
        [words.protocols, event.protocols.join(', ') || words.none],
        [
          words.headers,
          Object.entries(event.headers)
            .map(([name, value]) => `${name}: ${value}`)
            .join('\n') || words.none,
        ],
      ]
    case 'open':
      return [[words.protocol, event.protocol || words.none]]
    case 'closing':
      return codeFacts(event.code, event.reason, t, locale)
    case 'close':
      return [
        ...codeFacts(event.code, event.reason, t, locale),
        [words.wasClean, String(event.wasClean)],
      ]
    default:
      return []
  }
}

function codeFacts(
  code: number | undefined,
  reason: string | undefined,
  t: Words,
  locale: Locale,
): Fact[] {
  const { details: words } = t.messages
  return [
    [words.code, String(code ?? t.messages.noCode)],
    ...(code === undefined ? [] : [[words.meaning, closeCodeMeaning(code)[locale]] as const]),
    [words.reason, reason || words.none],
  ]
}
