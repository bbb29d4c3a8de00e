import type { WireEntry, WireEvent, WirePayload } from '../runtime/entries.ts'
import { bytesOf, hexOf } from './bytes.ts'
import type { Trace } from './trace.ts'

/** Origin of an event: the program, the other side, or the socket itself. */
export type Direction = 'out' | 'in' | 'local'

/** Returns the origin of a network event. */
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

/** Returns the message of an event, if present. */
export function payloadOf(event: WireEvent): WirePayload | undefined {
  return event.type === 'send' || event.type === 'message' ? event.payload : undefined
}

/** Formats a text unchanged, bytes as hexadecimal pairs, and an omitted part as an ellipsis. */
export function payloadText(payload: WirePayload): string {
  const text = payload.type === 'text' ? payload.text : hexOf(bytesOf(payload.base64))
  return payload.cut ? `${text}…` : text
}

/** Returns the bytes of a message, as far as they are kept. */
export function payloadBytes(payload: WirePayload): Uint8Array {
  return payload.type === 'text' ? new TextEncoder().encode(payload.text) : bytesOf(payload.base64)
}

/** Returns a message's text in UTF-8; invalid bytes become U+FFFD. */
export function payloadUtf8(payload: WirePayload): string {
  return payload.type === 'text' ? payload.text : new TextDecoder().decode(bytesOf(payload.base64))
}

/** Returns the texts of an event for a search: as shown, and the text inside of bytes. */
export function searchTexts(event: WireEvent): readonly string[] {
  const payload = payloadOf(event)
  return payload?.type === 'binary'
    ? [payloadText(payload), payloadUtf8(payload)]
    : [eventText(event)]
}

/** Returns an event's text beside the kind: the URL, the message, the close code. */
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
 * Formats a network event as a line of text, columns separated by tabs: seconds, socket, arrow,
 * kind, bytes, data with line ends written as `\n`.
 */
export function wireLine(entry: WireEntry): string {
  const { event, socket, time } = entry
  const data = eventText(event).replaceAll('\r', '\\r').replaceAll('\n', '\\n')
  const size = payloadOf(event)?.size ?? ''
  const seconds = (time / 1000).toFixed(3)
  return [seconds, `#${socket}`, ARROWS[directionOf(entry)], event.type, size, data].join('\t')
}

/** Formats the network events of a trace as text, a line per event. */
export function toText(trace: Trace): string {
  let text = ''
  for (const entry of trace.entries()) if (entry.kind === 'wire') text += `${wireLine(entry)}\n`
  return text
}

/**
 * Converts everything in a trace to JSON: calls, network, callbacks, console, in chronological
 * order.
 */
export function toJson(trace: Trace, startedAt: number): string {
  const entries = [...trace.entries()]
  return JSON.stringify(
    { startedAt: new Date(startedAt).toISOString(), dropped: trace.dropped, entries },
    null,
    2,
  )
}
