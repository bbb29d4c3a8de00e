import type { ScreenOperation, ScreenValue } from '../../../page-contract.ts'
import { MAX_IMAGE_TEXT, MAX_PROPERTIES, MAX_SCREEN_TEXT } from '../../../screen-wire.ts'

/** Characters of a name: of a component, an attribute, an event, a method. */
const MAX_NAME = 100

/** Levels of a value's objects. */
const MAX_DEPTH = 6

class Refused extends Error {}

type Fields = Readonly<Record<string, unknown>>

/**
 * Reads any value as an operation: every field is checked and bounded.
 *
 * @returns `undefined` for a value other than an operation.
 */
export function admitOperation(value: unknown): ScreenOperation | undefined {
  try {
    return read(fields(value))
  } catch (error) {
    if (error instanceof Refused) return undefined
    throw error
  }
}

function read(from: Fields): ScreenOperation {
  const { op } = from
  switch (op) {
    case 'create':
      return { op, id: id(from.id), type: name(from.type) }
    case 'insert': {
      const insert = { op, parent: id(from.parent), id: id(from.id) } as const
      return from.before === undefined ? insert : { ...insert, before: id(from.before) }
    }
    case 'remove':
      return { op, id: id(from.id) }
    case 'attribute':
      return { op, id: id(from.id), name: name(from.name), value: scalar(from.value) }
    case 'style':
      return { op, id: id(from.id), style: style(from.style) }
    case 'listen':
    case 'unlisten':
      return { op, id: id(from.id), type: name(from.type) }
    case 'call': {
      if (!Array.isArray(from.values)) throw new Refused()
      const values = from.values.slice(0, MAX_PROPERTIES).map((item) => plain(item, MAX_DEPTH))
      return { op, id: id(from.id), method: name(from.method), values }
    }
    case 'measure':
      return { op, id: id(from.id), request: id(from.request) }
    case 'toast':
      return { op, text: text(from.text), duration: finite(from.duration) }
    case 'no-toast':
      return { op }
    case 'dialog': {
      const { kind } = from
      if (kind !== 'alert' && kind !== 'confirm' && kind !== 'prompt' && kind !== 'list') {
        throw new Refused()
      }
      const titles = { okTitle: name(from.okTitle), cancelTitle: name(from.cancelTitle) }
      return {
        op,
        id: id(from.id),
        kind,
        text: text(from.text),
        ...titles,
        value: text(from.value),
        ...(from.title !== undefined && { title: name(from.title) }),
        ...(kind === 'list' && { items: items(from.items) }),
      }
    }
    default:
      throw new Refused()
  }
}

function items(value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw new Refused()
  return value.slice(0, MAX_PROPERTIES).map((item) => name(item))
}

function fields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) throw new Refused()
  return value as Fields
}

function finite(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Refused()
  return value
}

function id(value: unknown): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new Refused()
  return value as number
}

function text(value: unknown, most = MAX_SCREEN_TEXT): string {
  if (typeof value !== 'string') throw new Refused()
  // A longer text is shown as far as there is room for it.
  return value.slice(0, most)
}

function name(value: unknown): string {
  return text(value, MAX_NAME)
}

/**
 * Reads the value of an attribute: pictures may be longer than texts, because a cut picture is no
 * longer a picture.
 */
function scalar(value: unknown): ScreenValue {
  if (typeof value !== 'string') return plain(value, MAX_DEPTH)
  return text(value, value.startsWith('data:') ? MAX_IMAGE_TEXT : MAX_SCREEN_TEXT)
}

function plain(value: unknown, depth: number): ScreenValue {
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'number') return finite(value)
  if (typeof value === 'string') return text(value)
  if (depth === 0) throw new Refused()
  if (Array.isArray(value)) {
    return value.slice(0, MAX_PROPERTIES).map((item) => plain(item, depth - 1))
  }
  const entries = Object.entries(fields(value)).slice(0, MAX_PROPERTIES)
  return Object.fromEntries(entries.map(([key, item]) => [name(key), plain(item, depth - 1)]))
}

function style(value: unknown): Record<string, string | number> {
  const entries = Object.entries(fields(value)).slice(0, MAX_PROPERTIES)
  return Object.fromEntries(
    entries.map(([key, item]) => [name(key), typeof item === 'number' ? finite(item) : text(item)]),
  )
}
