import type { SourcePosition, StackFrame } from '../../runtime/entries.ts'
import { MAX_FRAMES } from '../../runtime/limits.ts'
import { fields, list, number, text } from './fields.ts'

/** Maps a position in compiled code to the user's; `undefined` for any other file. */
export type MapPosition = (position: SourcePosition) => SourcePosition | undefined

/**
 * Copies a position, mapped to the user's files.
 *
 * @throws Refused When the value is no position.
 */
export function admitPosition(value: unknown, map: MapPosition): SourcePosition | undefined {
  const { file, line, column } = fields(value)
  return map({ file: text(file), line: number(line, 1), column: number(column, 1) })
}

/**
 * Copies a stack, without frames of unknown files.
 *
 * @throws Refused When the value is no stack.
 */
export function admitFrames(value: unknown, map: MapPosition): readonly StackFrame[] {
  const frames = list(value, MAX_FRAMES, (item) => {
    const position = admitPosition(item, map)
    return position && { ...position, name: text(fields(item).name) }
  })
  return frames.filter((frame) => frame !== undefined)
}
