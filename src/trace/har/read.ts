import type { RecordedSession, Recording } from '../recording.ts'
import { HarError } from './error.ts'
import { fieldsOf, list, string, type Fields } from './loose.ts'
import { isWebSocket, readSession, type Attached } from './read-session.ts'

/** Maximum characters of a readable file. */
export const MAX_HAR = 128 * 1024 * 1024
/** Maximum number of kept connections, and of kept messages of all connections. */
export const MAX_SESSIONS = 200
export const MAX_MESSAGES = 100_000

/**
 * Reads the WebSocket connections out of a HAR of Chrome, Edge or Firefox, or of a tool with the
 * same format. Missing parts of a connection are filled in where possible.
 *
 * @param text The file.
 * @param attached Returns the text of a file beside the HAR, by name.
 * @throws HarError When the text is not a HAR, or has no WebSocket.
 */
export function fromHar(text: string, attached: Attached = () => undefined): Recording {
  if (text.length > MAX_HAR) throw new HarError('too-large')
  const log = fieldsOf(fieldsOf(parse(text)).log)
  if (!Array.isArray(log.entries)) throw new HarError('not-har')
  const found = (log.entries as unknown[]).map(fieldsOf).filter(isWebSocket)
  const sessions: RecordedSession[] = []
  let skipped = Math.max(0, found.length - MAX_SESSIONS)
  let room = MAX_MESSAGES
  for (const entry of found.slice(0, MAX_SESSIONS)) {
    const read = readSession(entry, room, attached)
    skipped += read.skipped
    if (!read.session) continue
    room -= read.session.messages.length
    sessions.push(read.session)
  }
  if (sessions.length === 0) throw new HarError('no-web-sockets')
  sessions.sort((a, b) => a.startedAt - b.startedAt)
  return { creator: creatorOf(log), sessions, skipped }
}

function parse(text: string): unknown {
  try {
    // A byte order mark, which some editors leave, is no part of JSON.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new HarError('not-json')
  }
}

function creatorOf(log: Fields): string {
  const { name, version } = fieldsOf(log.creator)
  return list([name, version])
    .map((part) => string(part))
    .filter(Boolean)
    .join(' ')
}
