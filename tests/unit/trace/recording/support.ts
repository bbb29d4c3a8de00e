import type { RunEntry, Snapshot } from '../../../../src/runtime/entries.ts'
import { quotedText, snapshotText } from '../../../../src/runtime/snapshot-text.ts'
import { DEFAULT_NETWORK } from '../../../../src/scenario/network-settings.ts'
import { type Program, runToEnd } from '../../sandbox/support.ts'

/** Delays long enough for the platform's deferred events to precede the network's events. */
const NETWORK = { ...DEFAULT_NETWORK, connectDelay: 40, latency: 30 }

/**
 * Runs a program in the real sandbox and returns the trace line by line: the number of the line,
 * the kind and the subject, `#` and the socket, `:` and the line of the program, and after `<` the
 * number of the causing line. Notes are omitted: notes have separate specifications.
 */
export async function traceOf(program: Program): Promise<string[]> {
  const { entries } = await runToEnd({ network: NETWORK, ...program })
  return tell(entries)
}

/** Formats entries like {@link traceOf}. */
export function tell(all: readonly RunEntry[]): string[] {
  const entries = all.filter(({ kind }) => kind !== 'note')
  const numbers = new Map(entries.map(({ seq }, index) => [seq, index + 1]))
  return entries.map((entry, index) => {
    const { position, parent } = entry
    const socket = 'socket' in entry && entry.socket !== undefined ? ` #${entry.socket}` : ''
    const line = position ? ` :${position.line}` : ''
    const cause = parent === undefined ? '' : ` < ${numbers.get(parent) ?? 'a note'}`
    return `${index + 1} ${entry.kind} ${subject(entry)}${socket}${line}${cause}`
  })
}

/** Returns the subject of an entry, in a few words. */
export function subject(entry: RunEntry): string {
  switch (entry.kind) {
    case 'call':
      return `${entry.member}(${list(entry.values)})`
    case 'callback':
      return `${entry.member}(${list(entry.values)})${entry.promise ? ` ${entry.promise}` : ''}`
    case 'console':
      return entry.values.map((value) => snapshotText(value)).join(' ')
    case 'error':
      return snapshotText(entry.value)
    case 'wire':
    case 'server':
      return `${entry.event.type}${details(entry.event)}`
    case 'action':
      return entry.action
    case 'note':
      return entry.id
  }
}

const list = (values: readonly Snapshot[]): string =>
  values.map((value) => quotedText(value)).join(', ')

function details(event: Extract<RunEntry, { kind: 'wire' | 'server' }>['event']): string {
  if ('payload' in event) {
    return ` ${event.payload.type === 'text' ? event.payload.text : event.payload.base64}`
  }
  if (event.type === 'handshake') return event.accepted ? ' accepted' : ` refused ${event.status}`
  return 'code' in event ? ` ${event.code}` : ''
}

/** Returns the simulated server with a scenario. */
export const scenarioServer = (scenario: string) =>
  ({ mode: 'simulated', scenario, url: '' }) as const
