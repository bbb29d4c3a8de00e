import type { Snapshot, SnapshotEntry } from '../../runtime/entries.ts'
import { quotedText } from '../../runtime/snapshot-text.ts'

/** Longest description of an argument. */
const MAX_LENGTH = 72

/** Specific fields of an event; the remaining fields are the same for every event. */
const EVENT_FIELDS: readonly string[] = ['data', 'code', 'reason', 'wasClean']

type ObjectSnapshot = Extract<Snapshot, { type: 'object' }>

/** Describes a callback's arguments in a few words, e.g. `{code: 1000, reason: 'done'}`. */
export function describeAll(values: readonly Snapshot[]): string {
  return values.map(describe).join(', ')
}

/** Describes the arguments of a call, without the callbacks among the options. */
export function describeCall(values: readonly Snapshot[]): string {
  return describeAll(
    values.map((value) =>
      isPlain(value) ? only(value, ({ value }) => !isFunction(value)) : value,
    ),
  )
}

/** Describes the result of a promise; an object of the platform's says nothing in words. */
export function describeSettled(values: readonly Snapshot[]): string {
  return describeAll(values.filter((value) => value.type !== 'object' || isPlain(value)))
}

function describe(value: Snapshot): string {
  const text = write(value)
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH - 1)}…` : text
}

function write(value: Snapshot): string {
  if (isFunction(value)) return 'ƒ'
  if (value.type !== 'object' || !value.name.endsWith('Event')) return quotedText(value)
  return quotedText({ ...only(value, ({ key }) => EVENT_FIELDS.includes(key)), name: 'Object' })
}

const isFunction = (value: Snapshot): boolean => value.type === 'function'

const isPlain = (value: Snapshot): value is ObjectSnapshot =>
  value.type === 'object' && value.name === 'Object'

const only = (value: ObjectSnapshot, keep: (entry: SnapshotEntry) => boolean): ObjectSnapshot => ({
  ...value,
  entries: value.entries.filter(keep),
})
