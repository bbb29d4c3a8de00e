/** Longest description of one argument. */
const MAX_LENGTH = 72

/** What an event tells; the rest of it is the same for every event. */
const EVENT_FIELDS = ['data', 'code', 'reason', 'wasClean'] as const

/** Describes the arguments of a call in a few words, e.g. `{code: 1000, reason: 'done'}`. */
export function describeAll(values: readonly unknown[]): string {
  return values.map(describe).join(', ')
}

function describe(value: unknown): string {
  const text = write(value)
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH - 1)}…` : text
}

function write(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`
  if (typeof value === 'function') return 'ƒ'
  if (typeof value !== 'object' || value === null) return String(value)
  if (value instanceof ArrayBuffer) return `ArrayBuffer(${value.byteLength})`
  if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`
  const fields = value instanceof Event ? eventFields(value) : Object.entries(value)
  return `{${fields.map(([name, field]) => `${name}: ${write(field)}`).join(', ')}}`
}

const eventFields = (event: Event): [string, unknown][] =>
  EVENT_FIELDS.filter((name) => name in event).map((name) => [
    name,
    event[name as keyof Event] as unknown,
  ])
