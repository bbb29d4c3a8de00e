import { base64Of } from '../bytes.ts'
import type { RecordedData } from '../recording.ts'
import { fieldsOf, number, string } from './loose.ts'
import { toMilliseconds } from './time.ts'

/** A message with the time in milliseconds since 1970. */
export interface ReadMessage {
  readonly type: 'send' | 'receive' | 'error' | 'close'
  /** Sender of the message; an error counts as the server's. */
  readonly from: 'client' | 'server'
  readonly time: number
  readonly data: RecordedData
}

const TEXT = 1
const BINARY = 2
const CLOSE = 8
const ERROR = -1

/** Words of tools for the two directions. */
const TYPES: Readonly<Record<string, ReadMessage['type']>> = {
  send: 'send',
  sent: 'send',
  request: 'send',
  receive: 'receive',
  received: 'receive',
  response: 'receive',
  error: 'error',
}

/** Reads a message or Close frame; `undefined` for a ping, and for an unreadable value. */
export function readMessage(value: unknown): ReadMessage | undefined {
  const from = fieldsOf(value)
  const word = string(from.type).toLowerCase()
  const type = Object.hasOwn(TYPES, word) ? TYPES[word] : undefined
  const time = toMilliseconds(from.time)
  const opcode = number(from.opcode)
  if (type === undefined || time === undefined || typeof from.data !== 'string') return undefined
  const sender = type === 'send' ? 'client' : 'server'
  const read = { from: sender, time, data: from.data } as const
  if (type === 'error' || opcode === ERROR) return { ...read, type: 'error' }
  if (opcode === CLOSE) return { ...read, type: 'close' }
  if (opcode === TEXT) return { ...read, type }
  return opcode === BINARY ? { ...read, type, data: { base64: toBase64(from.data) } } : undefined
}

/**
 * Converts data to base64. Bytes written by a tool as text, rather than as base64, are taken as the
 * text in UTF-8.
 */
function toBase64(data: string): string {
  try {
    return btoa(atob(data))
  } catch {
    return base64Of(new TextEncoder().encode(data))
  }
}
