import type { RunEntry } from '../../runtime/entries.ts'
import { MAX_COLUMNS, MAX_VALUES } from '../../runtime/limits.ts'
import { PayloadAllowance } from '../../runtime/payload-allowance.ts'
import { fields, list, number, optional, record, Refused, text, word } from './fields.ts'
import { admitFrames, admitPosition, type MapPosition } from './places.ts'
import { admitServerEvent } from './server.ts'
import { SnapshotAdmission } from './snapshots.ts'
import { admitWireEvent } from './wire.ts'

const KINDS = ['console', 'error', 'note', 'wire', 'call', 'callback', 'server', 'action'] as const
const OPENINGS = ['expanded', 'collapsed'] as const
const LEVELS = ['log', 'info', 'warn', 'error', 'debug'] as const
const ORIGINS = ['program', 'server', 'platform'] as const
const CAUSES = ['exception', 'rejection', 'syntax', 'module'] as const
const ACTIONS = ['offline', 'online', 'send', 'close', 'drop'] as const
const SETTLED = ['fulfilled', 'rejected'] as const

/**
 * Copies an entry out of what a worker sent: known fields only, each of its type and within its
 * bounds, positions mapped to the user's files. The worker runs hostile code; what comes from it
 * is only ever data.
 *
 * @param allowance What the run may still have of messages; it is spent here.
 * @returns `undefined` for what is no entry.
 */
export function admitEntry(
  value: unknown,
  map: MapPosition,
  allowance = new PayloadAllowance(),
): RunEntry | undefined {
  try {
    return readEntry(value, map, allowance)
  } catch (error) {
    if (error instanceof Refused) return undefined
    throw error
  }
}

function readEntry(value: unknown, map: MapPosition, allowance: PayloadAllowance): RunEntry {
  const from = fields(value)
  const kind = word(from.kind, KINDS)
  const stamp = {
    seq: number(from.seq, 1),
    time: number(from.time),
    ...optional(from, 'position', (position) => admitPosition(position, map)),
    ...optional(from, 'parent', (seq) => number(seq, 1)),
  }
  const ofSocket = optional(from, 'socket', (socket) => number(socket, 1))
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
        ...optional(from, 'opens', (how) => word(how, OPENINGS)),
        ...optional(from, 'pieces', snapshots.admitPieces),
        ...optional(from, 'table', (table) =>
          optional(fields(table), 'columns', (names) => list(names, MAX_COLUMNS, columnName)),
        ),
        ...optional(from, 'frames', (frames) => admitFrames(frames, map)),
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
      return {
        kind,
        ...stamp,
        socket: number(from.socket, 1),
        event: admitWireEvent(from.event, allowance),
      }
    case 'call':
      return {
        kind,
        ...stamp,
        member: text(from.member),
        values: snapshots.admitAll(from.values),
        ...ofSocket,
      }
    case 'callback':
      return {
        kind,
        ...stamp,
        member: text(from.member),
        values: snapshots.admitAll(from.values),
        ...ofSocket,
        ...optional(from, 'promise', (state) => word(state, SETTLED)),
      }
    case 'server':
      return {
        kind,
        ...stamp,
        ...ofSocket,
        ...optional(from, 'client', (name) => text(name)),
        event: admitServerEvent(from.event),
      }
    case 'action':
      return { kind, ...stamp, action: word(from.action, ACTIONS), ...ofSocket }
  }
}

const columnName = (value: unknown): string => text(value)

const noteValue = (value: unknown): string | number =>
  typeof value === 'number' ? number(value, -Infinity) : text(value)
