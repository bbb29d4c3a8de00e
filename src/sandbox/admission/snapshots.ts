import type { FormattedPiece, Snapshot, SnapshotEntry } from '../../runtime/entries.ts'
import { PRIMITIVES, SHAPES, STUBS } from '../../runtime/entry-words.ts'
import { MAX_DEPTH, MAX_ENTRIES, MAX_NODES, MAX_VALUES } from '../../runtime/limits.ts'
import { type Draft, fields, list, number, optional, Refused, text, word } from './fields.ts'
import { admitFrames, type MapPosition } from './places.ts'

const TYPES = [...PRIMITIVES, 'string', 'function', 'error', 'object', ...STUBS] as const

/** Each value taken by a format string ends a text and may be a piece itself. */
const MAX_PIECES = 2 * MAX_VALUES + 1

/** Levels below the depth limit for a buffer's bytes and a stub at the limit. */
const DEPTH_SLACK = 2

/** Copies snapshots of an entry, field by field, within the worker's bounds. */
export class SnapshotAdmission {
  readonly #map: MapPosition
  #nodes = 3 * MAX_NODES

  constructor(map: MapPosition) {
    this.#map = map
  }

  /**
   * Copies a list of snapshots.
   *
   * @throws Refused When the value is no list of values.
   */
  readonly admitAll = (value: unknown): readonly Snapshot[] =>
    list(value, MAX_VALUES, (item) => this.admit(item))

  /**
   * Copies the pieces of a line.
   *
   * @throws Refused When the value is no list of a line's parts.
   */
  readonly admitPieces = (value: unknown): readonly FormattedPiece[] =>
    list(value, MAX_PIECES, (item) => {
      const from = fields(item)
      return { value: this.admit(from.value), ...optional(from, 'style', (css) => text(css)) }
    })

  /**
   * Copies a snapshot.
   *
   * @throws Refused When the value is no snapshot or exceeds a bound.
   */
  admit(value: unknown, depth = 0): Snapshot {
    if (depth > MAX_DEPTH + DEPTH_SLACK || --this.#nodes < 0) throw new Refused('too large')
    const from = fields(value)
    const type = word(from.type, TYPES)
    switch (type) {
      case 'string': {
        const taken: Draft<Extract<Snapshot, { type: 'string' }>> = { type, text: text(from.text) }
        if (from.cut !== undefined) taken.cut = number(from.cut)
        return taken
      }
      case 'error': {
        const { name, message, frames } = from
        return {
          type,
          name: text(name),
          message: text(message),
          frames: admitFrames(frames, this.#map),
          ...optional(from, 'cause', (cause) => this.admit(cause, depth + 1)),
          ...optional(from, 'entries', (entries) => this.#entries(entries, depth)),
        }
      }
      case 'object': {
        const taken: Draft<Extract<Snapshot, { type: 'object' }>> = {
          type,
          name: text(from.name),
          entries: this.#entries(from.entries, depth),
          shape: word(from.shape, SHAPES),
        }
        if (from.text !== undefined) taken.text = text(from.text)
        if (from.size !== undefined) taken.size = number(from.size)
        if (from.more !== undefined) taken.more = number(from.more)
        return taken
      }
      case 'circular':
      case 'deep':
        return { type, name: text(from.name) }
      default:
        return { type, text: text(from.text) }
    }
  }

  #entries(value: unknown, depth: number): readonly SnapshotEntry[] {
    return list(value, MAX_ENTRIES + 1, (item) => {
      const { key, value: inner, hidden } = fields(item)
      const entry: Draft<SnapshotEntry> = { key: text(key), value: this.admit(inner, depth + 1) }
      if (hidden === true) entry.hidden = true
      return entry
    })
  }
}
