import type { RecordedClose, RecordedMessage, RecordedSession } from '../recording.ts'
import { fieldsOf, list, number, string, type Fields } from './loose.ts'
import { readMessage } from './read-message.ts'
import { toMilliseconds } from './time.ts'

const SWITCHING_PROTOCOLS = 101
const MAX_REASON = 123

/** Whether an entry is of a WebSocket: by its type, its messages or its URL. */
export function isWebSocket(entry: Fields): boolean {
  const type = string(entry._resourceType).toLowerCase()
  return (
    type === 'websocket' || Array.isArray(entry._webSocketMessages) || /^wss?:/i.test(urlOf(entry))
  )
}

/**
 * Reads one connection.
 *
 * @param room Messages that may still be kept.
 */
export function readSession(
  entry: Fields,
  room: number,
): { session: RecordedSession | undefined; skipped: number } {
  const url = toSocketUrl(urlOf(entry))
  if (url === undefined) return { session: undefined, skipped: 1 }
  const items = list(entry._webSocketMessages)
  const read = items.slice(0, room).map(readMessage)
  const known = read.filter((message) => message !== undefined)
  const times = known.map(({ time }) => time)
  const begun = Date.parse(string(entry.startedDateTime))
  const startedAt = Number.isNaN(begun) ? (times[0] ?? 0) : begun
  const messages: RecordedMessage[] = []
  let latest = 0
  for (const { type, time, data } of known) {
    // Clocks may be set while a tool records; the order of the messages is what counts.
    latest = Math.max(latest, time - startedAt)
    if (type !== 'error') messages.push({ type, time: latest, data })
  }
  const close = readClose(fieldsOf(entry._webSocketClose), startedAt)
  return {
    session: {
      url,
      startedAt,
      ...protocolsOf(entry),
      status: number(fieldsOf(entry.response).status) ?? SWITCHING_PROTOCOLS,
      messages,
      ...(close && { close }),
    },
    skipped: items.length - known.length,
  }
}

const urlOf = (entry: Fields): string => string(fieldsOf(entry.request).url)

/** Some tools write the handshake's URL as that of the HTTP request that it is. */
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

function readClose(from: Fields, startedAt: number): RecordedClose | undefined {
  const code = number(from.code)
  if (code === undefined) return undefined
  return {
    code,
    reason: string(from.reason).slice(0, MAX_REASON),
    wasClean: from.wasClean === true,
    by: from.by === 'client' ? 'client' : 'server',
    time: Math.max(0, (toMilliseconds(from.time) ?? startedAt) - startedAt),
  }
}
