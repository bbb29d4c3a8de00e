import type { Locale } from '../../text.ts'
import type { RecordedData, RecordedSession, Recording } from '../recording.ts'
import { numberLiteral, stringLiteral } from '../../writing/javascript.ts'
import { player } from './player.ts'
import { replayWords } from './words.ts'

/** How a replay is made. */
export interface ReplayOptions {
  /** How many times as fast as recorded; `Infinity` sends without waiting. */
  readonly speed: number
  /** Language of the script's comments. */
  readonly locale: Locale
}

/**
 * A server script that replays a recording, and the number of messages beyond the script's limits.
 */
export interface ReplayScript {
  readonly code: string
  readonly omitted: number
}

/**
 * Maximum characters of recorded data in a script: within the capacity of an editor, and of a link.
 */
export const MAX_SCRIPT_DATA = 2_000_000

/**
 * Writes the server script (`server.ts`) that replays a recording. Each connection of the program
 * gets the next recorded session with the same address, or else the next of any. Messages of the
 * server are sent at the recorded times; before messages recorded after a message of the client,
 * the script awaits the client's message for a while.
 */
export function replayScript(recording: Recording, options: ReplayOptions): ReplayScript {
  const words = replayWords[options.locale]
  const budget = { left: MAX_SCRIPT_DATA, omitted: 0 }
  const sessions = recording.sessions.map((session) => sessionCode(session, budget))
  const code = [
    `import { Server, type Client } from 'mock-socket'`,
    '',
    ...words.head(recording).map((line) => `// ${line}`),
    '',
    `/** ${words.speed} */`,
    `const speed = ${options.speed === Infinity ? 'Infinity' : numberLiteral(options.speed)}`,
    '',
    `/** ${words.patience} */`,
    'const patience = 5_000',
    '',
    `/** ${words.steps} */`,
    `const sessions: Session[] = [`,
    ...sessions,
    `]`,
    '',
    player(words),
  ].join('\n')
  return { code, omitted: budget.omitted }
}

function sessionCode(session: RecordedSession, budget: { left: number; omitted: number }): string {
  const { url, protocol, status, messages, close } = session
  const lines = [
    '  {',
    `    url: ${stringLiteral(url)},`,
    `    protocol: ${stringLiteral(protocol)},`,
  ]
  // A status of 0 is none: the tool saw messages, or an end, but not the handshake.
  if (status !== 101 && messages.length === 0) lines.push('    refused: true,')
  lines.push('    steps: [')
  for (const { type, time, data } of messages) {
    const step = `      [${tenths(time)}, '${type === 'send' ? 'client' : 'server'}', ${dataLiteral(data)}],`
    budget.left -= step.length
    if (budget.left < 0) budget.omitted++
    else lines.push(step)
  }
  lines.push('    ],')
  if (close?.by === 'server') {
    const { time, code, reason } = close
    lines.push(
      `    close: { ms: ${tenths(time)}, code: ${numberLiteral(code)}, reason: ${stringLiteral(reason)} },`,
    )
  }
  lines.push('  },')
  return lines.join('\n')
}

const tenths = (milliseconds: number): string => numberLiteral(Math.round(milliseconds * 10) / 10)

const dataLiteral = (data: RecordedData): string =>
  typeof data === 'string' ? stringLiteral(data) : `{ base64: ${stringLiteral(data.base64)} }`
