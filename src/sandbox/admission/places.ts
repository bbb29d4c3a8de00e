import type { SourcePosition, StackFrame } from '../../runtime/entries.ts'
import { MAX_FRAMES } from '../../runtime/limits.ts'
import { fields, list, number, text } from './fields.ts'

/** Maps a position in compiled code to the user's; `undefined` for a file that is not the user's. */
export type MapPosition = (position: SourcePosition) => SourcePosition | undefined

/** @throws Refused When it is no position. */
export function admitPosition(value: unknown, map: MapPosition): SourcePosition | undefined {
  const { file, line, column } = fields(value)
  return map({ file: text(file), line: number(line, 1), column: number(column, 1) })
}

/** @throws Refused When it is no stack. Frames of unknown files are left out. */
export function admitFrames(value: unknown, map: MapPosition): readonly StackFrame[] {
  const frames = list(value, MAX_FRAMES, (item) => {
    const position = admitPosition(item, map)
    return position && { ...position, name: text(fields(item).name) }
  })
  return frames.filter((frame) => frame !== undefined)
}
