import type {
  ActionEntry,
  CallbackEntry,
  CallEntry,
  RunEntry,
  ServerEntry,
} from '../../runtime/entries.ts'
import {
  ACTIONS,
  CAUSES,
  KINDS,
  LEVELS,
  OPENINGS,
  ORIGINS,
  SETTLEMENTS,
} from '../../runtime/entry-words.ts'
import { MAX_COLUMNS, MAX_VALUES } from '../../runtime/limits.ts'
import { PayloadAllowance } from '../../runtime/payload-allowance.ts'
import {
  type Draft,
  type Fields,
  fields,
  list,
  number,
  optional,
  record,
  Refused,
  text,
  word,
} from './fields.ts'
import { admitFrames, admitPosition, type MapPosition } from './places.ts'
import { admitServerEvent } from './server.ts'
import { SnapshotAdmission } from './snapshots.ts'
import { admitWireEvent } from './wire.ts'

/**
 * Copies an entry out of a worker's message: known fields only, each of the right type and within
 * bounds, with positions mapped to the user's files. The worker runs hostile code, and its messages
 * are only ever treated as data.
 *
 * @param allowance The run's remaining allowance for messages; spent here.
 * @returns `undefined` for an invalid entry.
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
  const stamp = { seq: number(from.seq, 1), time: number(from.time) }
  const position = from.position === undefined ? undefined : admitPosition(from.position, map)
  const parent = from.parent === undefined ? undefined : number(from.parent, 1)
  const entry = readKind(kind, from, stamp, map, allowance)
  if (position) entry.position = position
  if (parent !== undefined) entry.parent = parent
  return entry
}

function readKind(
  kind: RunEntry['kind'],
  from: Fields,
  stamp: Pick<RunEntry, 'seq' | 'time'>,
  map: MapPosition,
  allowance: PayloadAllowance,
): Draft<RunEntry> {
  const socket = from.socket === undefined ? undefined : number(from.socket, 1)
  switch (kind) {
    case 'console': {
      const snapshots = new SnapshotAdmission(map)
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
    }
    case 'error':
      return {
        kind,
        ...stamp,
        cause: word(from.cause, CAUSES),
        value: new SnapshotAdmission(map).admit(from.value),
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
        socket: number(socket, 1),
        event: admitWireEvent(from.event, allowance),
      }
    case 'call':
      return ofSocket({ kind, ...stamp, ...readCall(from, map) }, socket)
    case 'callback': {
      const entry: Draft<CallbackEntry> = { kind, ...stamp, ...readCall(from, map) }
      if (from.promise !== undefined) entry.promise = word(from.promise, SETTLEMENTS)
      return ofSocket(entry, socket)
    }
    case 'server': {
      const entry: Draft<ServerEntry> = { kind, ...stamp, event: admitServerEvent(from.event) }
      if (from.client !== undefined) entry.client = text(from.client)
      return ofSocket(entry, socket)
    }
    case 'action':
      return ofSocket({ kind, ...stamp, action: word(from.action, ACTIONS) }, socket)
  }
}

const readCall = (from: Fields, map: MapPosition) => ({
  member: text(from.member),
  values: new SnapshotAdmission(map).admitAll(from.values),
})

type MaybeOfSocket = Draft<CallEntry | CallbackEntry | ServerEntry | ActionEntry>

function ofSocket(entry: MaybeOfSocket, socket: number | undefined): MaybeOfSocket {
  if (socket !== undefined) entry.socket = socket
  return entry
}

const columnName = (value: unknown): string => text(value)

const noteValue = (value: unknown): string | number =>
  typeof value === 'number' ? number(value, -Infinity) : text(value)
