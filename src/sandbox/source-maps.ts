import { LEAST_UPPER_BOUND, originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import type { SourcePosition } from '../runtime/entries.ts'
import type { CompiledFile } from '../runtime/request.ts'

/** Maps compiled code to its source. */
export class SourceMaps {
  readonly #json = new Map<string, string>()
  readonly #maps = new Map<string, TraceMap>()

  constructor(files: readonly Pick<CompiledFile, 'name' | 'map'>[]) {
    for (const { name, map } of files) this.#json.set(name, map)
  }

  /**
   * Maps a position to the user's source.
   *
   * @param position In the compiled file.
   * @returns The position in the user's file: unchanged where the map has none, since compiling
   *   keeps lines; `undefined` for an unknown file.
   */
  original(position: SourcePosition): SourcePosition | undefined {
    const { file, line, column } = position
    const map = this.#map(file)
    if (!map) return this.#json.has(file) ? position : undefined
    const needle = { line, column: column - 1 }
    const exact = originalPositionFor(map, needle)
    const found =
      exact.line === null ? originalPositionFor(map, { ...needle, bias: LEAST_UPPER_BOUND }) : exact
    return found.line === null ? position : { file, line: found.line, column: found.column + 1 }
  }

  #map(file: string): TraceMap | undefined {
    const json = this.#json.get(file)
    if (!json) return undefined
    const map = this.#maps.get(file) ?? new TraceMap(json)
    this.#maps.set(file, map)
    return map
  }
}
