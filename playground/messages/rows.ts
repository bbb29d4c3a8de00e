import type { WireEntry, WirePayload } from '../../src/runtime/entries.ts'
import type { Words } from '../locales/words.ts'

/** Rows that the list keeps; older ones are counted only. */
export const MAX_ROWS = 20_000

/** The wire as the list shows it. */
export interface MessageLog {
  readonly rows: readonly WireEntry[]
  /** Rows that made way for later ones. */
  readonly dropped: number
}

export const EMPTY_LOG: MessageLog = { rows: [], dropped: 0 }

/** Adds entries at the end; the oldest make way. */
export function appendEntries(log: MessageLog, entries: readonly WireEntry[]): MessageLog {
  if (entries.length === 0) return log
  const rows = [...log.rows, ...entries]
  const surplus = Math.max(0, rows.length - MAX_ROWS)
  return { rows: rows.slice(surplus), dropped: log.dropped + surplus }
}

/** Who an event came from: the program, the other side, or the socket itself. */
export function directionOf({ event }: WireEntry): 'out' | 'in' | 'local' {
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

/** Bytes of the payload, where an event has one. */
export function sizeOf({ event }: WireEntry): number | undefined {
  return event.type === 'send' || event.type === 'message' ? event.payload.size : undefined
}

/** What an event says beside its kind, on one line. */
export function dataOf({ event }: WireEntry, t: Words): string {
  switch (event.type) {
    case 'connect':
      return [event.url, ...event.protocols].join(' ')
    case 'open':
      return event.protocol
    case 'send':
    case 'message':
      return payloadText(event.payload)
    case 'closing':
      return [event.code ?? t.messages.noCode, event.reason].filter(Boolean).join(' ')
    case 'close':
      return [event.code, event.reason, event.wasClean ? t.messages.clean : t.messages.unclean]
        .filter(Boolean)
        .join(' · ')
    case 'error':
      return ''
  }
}

/** A text as it is, bytes as hexadecimal pairs; the rest that was left out as an ellipsis. */
function payloadText(payload: WirePayload): string {
  const text = payload.type === 'text' ? payload.text : hexadecimal(payload.base64)
  return payload.cut ? `${text}…` : text
}

function hexadecimal(base64: string): string {
  return Array.from(atob(base64), (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join(
    ' ',
  )
}
