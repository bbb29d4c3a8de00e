import type { RunEntry, Snapshot, WirePayload } from '../runtime/entries.ts'

/** Bytes of an entry without texts: the object, the stamp, the place in the indexes. */
const ENTRY = 240
/** Bytes of a snapshot's value without texts. */
const VALUE = 80

/**
 * Estimates the bytes of an entry in memory. Strings count two bytes per character, the worst case.
 */
export function weigh(entry: RunEntry): number {
  switch (entry.kind) {
    case 'wire':
    case 'server': {
      const { event } = entry
      if ('payload' in event) return ENTRY + payload(event.payload)
      return ENTRY + ('url' in event ? 2 * event.url.length : 0)
    }
    case 'console':
    case 'call':
    case 'callback':
      return ENTRY + entry.values.reduce((sum, value) => sum + snapshot(value), 0)
    case 'error':
      return ENTRY + snapshot(entry.value) + entry.frames.length * VALUE
    case 'note':
    case 'action':
      return ENTRY
  }
}

function payload(value: WirePayload): number {
  return 2 * (value.type === 'text' ? value.text.length : value.base64.length)
}

function snapshot(value: Snapshot): number {
  let sum = VALUE
  if ('text' in value && value.text !== undefined) sum += 2 * value.text.length
  if ('message' in value) sum += 2 * value.message.length
  if ('entries' in value && value.entries) {
    for (const entry of value.entries) sum += 2 * entry.key.length + snapshot(entry.value)
  }
  return sum
}
