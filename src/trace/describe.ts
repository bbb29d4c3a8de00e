import type { WireEntry, WireEvent, WirePayload } from '../runtime/entries.ts'
import { bytesOf, hexOf } from './bytes.ts'
import type { Trace } from './trace.ts'

/** Who an event came from: the program, the other side, or the socket itself. */
export type Direction = 'out' | 'in' | 'local'

/** Who an event of the wire came from. */
export function directionOf({ event }: WireEntry): Direction {
  switch (event.type) {
    case 'connect':
    case 'send':
    case 'closing':
      return 'out'
    case 'open':
    case 'message':
      return 'in'
    case 'close':
      return event.wasClean ? 'in' : 'local'
    case 'error':
      return 'local'
  }
}

/** The message that an event carries, if it carries one. */
export function payloadOf(event: WireEvent): WirePayload | undefined {
  return event.type === 'send' || event.type === 'message' ? event.payload : undefined
}

/** A text as it is, bytes as hexadecimal pairs; what was left out as an ellipsis. */
export function payloadText(payload: WirePayload): string {
  const text = payload.type === 'text' ? payload.text : hexOf(bytesOf(payload.base64))
  return payload.cut ? `${text}…` : text
}

/** What an event says beside its kind, e.g. for a search: the URL, the message, the close code. */
export function eventText(event: WireEvent): string {
  switch (event.type) {
    case 'connect':
      return [event.url, ...event.protocols].join(' ')
    case 'open':
      return event.protocol
    case 'send':
    case 'message':
      return payloadText(event.payload)
    case 'closing':
      return [event.code, event.reason].filter((part) => part !== undefined).join(' ')
    case 'close':
      return `${event.code} ${event.reason}`.trim()
    case 'error':
      return ''
  }
}

const ARROWS: Readonly<Record<Direction, string>> = { out: '→', in: '←', local: '·' }

/**
 * A line of text for an event of the wire, columns parted by tabs: seconds, socket, arrow, kind,
 * bytes, data with its line ends written as `\n`.
 */
export function wireLine(entry: WireEntry): string {
  const { event, socket, time } = entry
  const data = eventText(event).replaceAll('\r', '\\r').replaceAll('\n', '\\n')
  const size = payloadOf(event)?.size ?? ''
  const seconds = (time / 1000).toFixed(3)
  return [seconds, `#${socket}`, ARROWS[directionOf(entry)], event.type, size, data].join('\t')
}

/** The wire of a trace as text, a line for each event. */
export function toText(trace: Trace): string {
  let text = ''
  for (const entry of trace.entries()) if (entry.kind === 'wire') text += `${wireLine(entry)}\n`
  return text
}

/** Everything in a trace as JSON: calls, wire, callbacks, console, in the order of happening. */
export function toJson(trace: Trace, startedAt: number): string {
  const entries = [...trace.entries()]
  return JSON.stringify(
    { startedAt: new Date(startedAt).toISOString(), dropped: trace.dropped, entries },
    null,
    2,
  )
}
