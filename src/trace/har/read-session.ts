import type { RecordedClose, RecordedMessage, RecordedSession } from '../recording.ts'
import { HarError } from './error.ts'
import { fieldsOf, list, number, string, type Fields } from './loose.ts'
import { cut, readClose, readCloseFrame } from './read-close.ts'
import { readMessage } from './read-message.ts'

/** Returns the text of a file beside a HAR. */
export type Attached = (name: string) => string | undefined

const SWITCHING_PROTOCOLS = 101
const OK = 200
/** Milliseconds from the date of a connection beyond which the messages have a separate clock. */
const DAY = 86_400_000

/** Returns whether an entry is of a WebSocket: by type, messages or URL. */
export function isWebSocket(entry: Fields): boolean {
  const type = string(entry._resourceType).toLowerCase()
  return (
    type === 'websocket' || Array.isArray(entry._webSocketMessages) || /^wss?:/i.test(urlOf(entry))
  )
}

/**
 * Reads a connection.
 *
 * @param room Messages that may still be kept.
 * @param attached Finds the messages in files beside the HAR.
 * @throws HarError When the messages are in a file that is not there.
 */
export function readSession(
  entry: Fields,
  room: number,
  attached: Attached,
): { session: RecordedSession | undefined; skipped: number } {
  const url = toSocketUrl(urlOf(entry))
  if (url === undefined) return { session: undefined, skipped: 1 }
  const items = messagesOf(entry, attached)
  const read = items.slice(0, room).map(readMessage)
  const known = read.filter((message) => message !== undefined)
  const times = known.map(({ time }) => time)
  const begun = Date.parse(string(entry.startedDateTime))
  const startedAt = Number.isNaN(begun) ? (times[0] ?? 0) : begun
  // Times since a page or a process began tell only what lies between them.
  const [first = startedAt] = times
  const origin = Math.abs(first - startedAt) > DAY ? first : startedAt
  const messages: RecordedMessage[] = []
  let latest = 0
  let close: RecordedClose | undefined
  for (const message of known) {
    // Clocks may be set while a tool records; the order of the messages is what counts.
    latest = Math.max(latest, message.time - origin)
    if (message.type === 'error') close ??= cut(latest)
    else if (message.type === 'close') close ??= readCloseFrame(message, latest)
    else messages.push({ type: message.type, time: latest, data: message.data })
  }
  close = readClose(entry._webSocketClose, (time) => time - origin, latest) ?? close
  return {
    session: {
      url,
      startedAt,
      ...protocolsOf(entry),
      status: statusOf(fieldsOf(entry.response)),
      messages,
      ...(close && { close }),
    },
    skipped: items.length - known.length,
  }
}

/** Returns the messages of an entry, or the lines of the file that Playwright puts beside a HAR. */
function messagesOf(entry: Fields, attached: Attached): readonly unknown[] {
  const file = string(fieldsOf(fieldsOf(entry.response).content)._file)
  if (Array.isArray(entry._webSocketMessages) || !/\.jsonl$/i.test(file)) {
    return list(entry._webSocketMessages)
  }
  const lines = attached(file)
  if (lines === undefined) throw new HarError('attached')
  return lines.split('\n').filter(Boolean).map(parseLine)
}

/** Parses a line of JSON; `undefined` for any other line, which then counts as skipped. */
function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/**
 * Returns the status of a handshake. Over HTTP/2 and later a connection is accepted with 200 (RFC
 * 8441).
 */
function statusOf(response: Fields): number {
  const status = number(response.status) ?? SWITCHING_PROTOCOLS
  const isLater = /^(?:http\/|h)[23]/i.test(string(response.httpVersion))
  return status === OK && isLater ? SWITCHING_PROTOCOLS : status
}

const urlOf = (entry: Fields): string => string(fieldsOf(entry.request).url)

/**
 * Converts a handshake's URL to a WebSocket URL. Some tools write the URL of the underlying HTTP
 * request.
 */
function toSocketUrl(url: string): string | undefined {
  const socket = url.replace(/^http(s?):/i, 'ws$1:')
  return URL.canParse(socket) && /^wss?:/i.test(socket) ? socket : undefined
}

function protocolsOf(entry: Fields): Pick<RecordedSession, 'protocols' | 'protocol'> {
  const asked = headerOf(fieldsOf(entry.request), 'sec-websocket-protocol')
  return {
    protocols: asked
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
    protocol: headerOf(fieldsOf(entry.response), 'sec-websocket-protocol').trim(),
  }
}

function headerOf(part: Fields, name: string): string {
  const pair = list(part.headers)
    .map(fieldsOf)
    .find((header) => string(header.name).toLowerCase() === name)
  return string(pair?.value)
}
