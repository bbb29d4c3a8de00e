import { ABNORMAL, MAX_REASON, NO_STATUS } from '../../client/close-frame.ts'
import type { RecordedClose } from '../recording.ts'
import { number, string, type Fields } from './loose.ts'
import type { ReadMessage } from './read-message.ts'
import { toMilliseconds } from './time.ts'

/**
 * Reads the end of a connection, written by an exporter beside the messages, as an object with a
 * code or as a word such as `aborted`.
 *
 * @param at Milliseconds from the connection's beginning to a time of the file's.
 */
export function readClose(
  value: unknown,
  at: (milliseconds: number) => number,
  latest: number,
): RecordedClose | undefined {
  if (typeof value === 'string' && value !== '') return cut(latest)
  if (typeof value !== 'object' || value === null) return undefined
  const from = value as Fields
  const code = number(from.code)
  if (code === undefined) return undefined
  const time = toMilliseconds(from.time)
  return {
    code,
    reason: string(from.reason).slice(0, MAX_REASON),
    wasClean: from.wasClean === true,
    by: from.by === 'client' ? 'client' : 'server',
    time: time === undefined ? latest : Math.max(0, at(time)),
  }
}

/** Returns the end of a broken connection. */
export const cut = (time: number): RecordedClose => ({
  code: ABNORMAL,
  reason: '',
  wasClean: false,
  by: 'server',
  time,
})

/**
 * Reads a Close frame: a code in two bytes and a reason, as base64, or as a text of a character a
 * byte; nothing when there was no status.
 */
export function readCloseFrame({ from, data }: ReadMessage, time: number): RecordedClose {
  const text = typeof data === 'string' ? data : ''
  const { code, reason } = statusOf(base64Bytes(text)) ??
    statusOf(Uint8Array.from(text, (character) => character.charCodeAt(0))) ?? {
      code: NO_STATUS,
      reason: '',
    }
  return { code, reason, wasClean: true, by: from, time }
}

function base64Bytes(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}

function statusOf(bytes: Uint8Array): { code: number; reason: string } | undefined {
  if (bytes.length < 2) return undefined
  const code = bytes[0]! * 256 + bytes[1]!
  if (code < 1000 || code > 4999) return undefined
  return { code, reason: new TextDecoder().decode(bytes.subarray(2)).slice(0, MAX_REASON) }
}
