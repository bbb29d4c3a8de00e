import type { RunEntry } from '../../runtime/entries.ts'
import { MAX_VALUES } from '../../runtime/limits.ts'
import { fields, number, optional, record, Refused, text, word } from './fields.ts'
import { admitFrames, admitPosition, type MapPosition } from './places.ts'
import { SnapshotAdmission } from './snapshots.ts'
import { admitWireEvent } from './wire.ts'

const KINDS = ['console', 'error', 'note', 'wire'] as const
const LEVELS = ['log', 'info', 'warn', 'error', 'debug'] as const
const ORIGINS = ['program', 'server', 'platform'] as const
const CAUSES = ['exception', 'rejection', 'syntax', 'module'] as const

/**
 * Copies an entry out of what a worker sent: known fields only, each of its type and within its
 * bounds, positions mapped to the user's files. The worker runs hostile code; what comes from it
 * is only ever data.
 *
 * @returns `undefined` for what is no entry.
 */
export function admitEntry(value: unknown, map: MapPosition): RunEntry | undefined {
  try {
    return readEntry(value, map)
  } catch (error) {
    if (error instanceof Refused) return undefined
    throw error
  }
}

function readEntry(value: unknown, map: MapPosition): RunEntry {
  const from = fields(value)
  const kind = word(from.kind, KINDS)
  const stamp = {
    seq: number(from.seq, 1),
    time: number(from.time),
    ...optional(from, 'position', (position) => admitPosition(position, map)),
  }
  const snapshots = new SnapshotAdmission(map)
  switch (kind) {
    case 'console':
      return {
        kind,
        ...stamp,
        level: word(from.level, LEVELS),
        values: snapshots.admitAll(from.values),
        origin: word(from.origin, ORIGINS),
        ...optional(from, 'group', (depth) => number(depth)),
        ...(from.clear === true && { clear: true as const }),
      }
    case 'error':
      return {
        kind,
        ...stamp,
        cause: word(from.cause, CAUSES),
        value: snapshots.admit(from.value),
        frames: admitFrames(from.frames, map),
        origin: word(from.origin, ORIGINS),
      }
    case 'note': {
      const values = optional(from, 'values', (given) => record(given, MAX_VALUES, noteValue))
      return { kind, ...stamp, id: text(from.id), ...values }
    }
    case 'wire':
      return { kind, ...stamp, socket: number(from.socket, 1), event: admitWireEvent(from.event) }
  }
}

const noteValue = (value: unknown): string | number =>
  typeof value === 'number' ? number(value, -Infinity) : text(value)
