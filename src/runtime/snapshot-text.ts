import type { Snapshot, SnapshotEntry } from './entries.ts'
import { append, list, match } from './primordials.ts'

/** Levels of nested objects spelled out on a line. */
const LINE_DEPTH = 3

/**
 * Prints a value on a single line like a console: `{data: 'x'}`, `[1, 2]`, `Map(1) {'a' => 1}`,
 * `TypeError: no`. A top-level string stands without quotes.
 *
 * @param depth Levels spelled out; deeper values print as `{…}` or `[…]`.
 */
export function snapshotText(value: Snapshot, depth: number = LINE_DEPTH): string {
  if (value.type === 'string') return value.cut ? `${value.text}…` : value.text
  return quotedText(value, depth)
}

/** Prints a value with quotes around a string, as for values inside others. */
export function quotedText(value: Snapshot, depth: number = LINE_DEPTH): string {
  switch (value.type) {
    case 'string':
      return quote(value.text, value.cut)
    case 'error':
      return errorText(value, depth)
    case 'object':
      return objectText(value, depth)
    case 'circular':
      return '[Circular]'
    case 'deep':
      return value.name === 'Array' ? '[…]' : `${prefix(value.name)}{…}`
    default:
      return value.text
  }
}

type ObjectSnapshot = Extract<Snapshot, { type: 'object' }>
type ErrorSnapshot = Extract<Snapshot, { type: 'error' }>

function errorText({ name, message, entries = [] }: ErrorSnapshot, depth: number): string {
  const head = message ? `${name || 'Error'}: ${message}` : name || 'Error'
  const shown = visible(entries)
  if (shown.length === 0) return head
  return `${head} ${depth > 0 ? `{${fields(shown, depth)}}` : '{…}'}`
}

function objectText(value: ObjectSnapshot, depth: number): string {
  const { name, shape, size, text } = value
  if (text !== undefined) return text
  if (shape === 'list') {
    const head = name === 'Array' ? '' : `${name}(${size ?? 0}) `
    return `${head}[${content(value, depth)}]`
  }
  if (size === undefined) return `${prefix(name)}{${content(value, depth)}}`
  // A buffer has a size, but no visible entries.
  const head = `${name}(${size})`
  return shape === 'record' && visible(value.entries).length === 0
    ? head
    : `${head} {${content(value, depth)}}`
}

function content(value: ObjectSnapshot, depth: number): string {
  const shown = visible(value.entries)
  if (shown.length === 0) return value.more ? '…' : ''
  if (depth <= 0) return '…'
  const list = fields(shown, depth, value.shape)
  return value.more ? `${list}, …` : list
}

function fields(
  entries: readonly SnapshotEntry[],
  depth: number,
  shape: ObjectSnapshot['shape'] = 'record',
): string {
  let text = ''
  for (let index = 0; index < entries.length; index++) {
    const { key, value } = entries[index]!
    const printed = quotedText(value, depth - 1)
    text += index ? ', ' : ''
    if (shape === 'map') text += `${key} => ${printed}`
    else if (shape === 'set' || (shape === 'list' && isIndex(key))) text += printed
    else text += `${isIdentifier(key) ? key : quote(key)}: ${printed}`
  }
  return text
}

/**
 * Returns the entries without the hidden entries; built by hand because this function also runs
 * beside a program's own prototypes.
 */
function visible(entries: readonly SnapshotEntry[]): readonly SnapshotEntry[] {
  let hidden = false
  for (let index = 0; index < entries.length; index++) hidden ||= entries[index]!.hidden === true
  if (!hidden) return entries
  const shown = list<SnapshotEntry>()
  for (let index = 0; index < entries.length; index++) {
    if (!entries[index]!.hidden) append(shown, entries[index]!)
  }
  return shown
}

const prefix = (name: string): string => (name === 'Object' ? '' : `${name} `)

const isIndex = (key: string): boolean =>
  key === '' || `${(key as unknown as number) >>> 0}` === key

const isIdentifier = (key: string): boolean =>
  match(/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u, key) !== null

const ESCAPES: Readonly<Record<string, string>> = {
  __proto__: null as never,
  "'": "\\'",
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/** Returns a string literal in single quotes. */
function quote(text: string, cut?: number): string {
  let quoted = "'"
  for (let index = 0; index < text.length; index++) quoted += ESCAPES[text[index]!] ?? text[index]!
  return cut ? `${quoted}…'` : `${quoted}'`
}
