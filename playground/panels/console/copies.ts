import type { NoteEntry, Snapshot } from '../../../src/runtime/entries.ts'
import { lineText } from '../../run/line-text.ts'
import { runTime } from './time.ts'
import { depthOf, type ConsoleRow } from '../../run/rows.ts'

/** The formats for copying rows. */
export type CopyFormat = 'text' | 'json'

/**
 * Formats rows for the clipboard. As text, a line each with the groups' indentation; as JSON, a
 * list with level, time in seconds, count, place, text and values.
 *
 * @param noteOf Text of a portability note.
 */
export function rowsAs(
  format: CopyFormat,
  rows: readonly ConsoleRow[],
  noteOf: (note: NoteEntry) => string,
): string {
  if (format === 'json')
    return JSON.stringify(
      rows.map((row) => rowJson(row, noteOf)),
      null,
      2,
    )
  return rows
    .map((row) => {
      const times = row.count > 1 ? ` (×${row.count})` : ''
      const text = `${lineText(row.line, noteOf)}${times}`
      return text.replace(/^/gm, '  '.repeat(Math.min(depthOf(row), 20)))
    })
    .join('\n')
}

function rowJson({ level, line, count }: ConsoleRow, noteOf: (note: NoteEntry) => string) {
  return {
    level,
    time: Number(runTime(line.time)),
    ...(count > 1 && { count }),
    ...(line.position && { position: line.position }),
    text: lineText(line, noteOf),
    ...(line.kind === 'console' && { values: line.values.map(valueJson) }),
    ...(line.kind === 'error' && { values: [valueJson(line.value)] }),
  }
}

/**
 * Converts a value to JSON: the value itself where JSON has an equivalent, else the printed form;
 * content left out by the limits is missing.
 */
function valueJson(value: Snapshot): unknown {
  switch (value.type) {
    case 'number':
      return Number.isFinite(Number(value.text)) ? Number(value.text) : value.text
    case 'boolean':
      return value.text === 'true'
    case 'null':
      return null
    case 'circular':
    case 'deep':
      return `[${value.name}]`
    case 'error': {
      const { name, message, cause } = value
      return { name, message, ...(cause && { cause: valueJson(cause) }) }
    }
    case 'object': {
      if (value.text !== undefined) return value.text
      const shown = value.entries.filter(({ hidden }) => !hidden)
      const isList = value.shape === 'list' || value.shape === 'set'
      if (isList) return shown.map((entry) => valueJson(entry.value))
      return Object.fromEntries(shown.map((entry) => [entry.key, valueJson(entry.value)]))
    }
    default:
      return value.text
  }
}
