import { decodedMappings, encodedMap, TraceMap } from '@jridgewell/trace-mapping'
import { blank } from '../../../../writing/blank.ts'
import { createLines } from './lines.ts'

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

const replaces = ({ start, end }: Edit): boolean => end > start

/** A source after edits, and where each place comes from. */
export interface Edited {
  readonly source: string
  /** Returns the offset in the original source. */
  origin(offset: number): number
  /**
   * Returns the offset after the edits of an offset in the original source.
   *
   * @param side Where to go when a text is inserted at the offset.
   */
  place(offset: number, side: 'before' | 'after'): number
  /**
   * Returns the stretch of the original source of a stretch after the edits.
   *
   * @returns `undefined` when one of its ends is in a text that an edit has put in.
   */
  originOf(start: number, length: number): { start: number; length: number } | undefined
}

/** A piece of a source after edits, and where it comes from. */
interface Stretch {
  readonly at: number
  readonly from: number
  /** Length in the original source; 0 for a text put in by an edit. */
  readonly length: number
}

/**
 * Changes of a source, collected in any order. No change adds or removes a line, so that lines stay
 * what they are.
 */
export class Edits {
  readonly #edits: Edit[] = []
  readonly #source: string

  constructor(source: string) {
    this.#source = source
  }

  /**
   * Inserts a text, before what replaces a stretch from the same offset on; among insertions, the
   * first comes first.
   */
  insert(offset: number, text: string): void {
    this.#edits.push({ start: offset, end: offset, text })
  }

  /** Replaces a stretch, and keeps its line breaks behind the text. */
  replace(start: number, end: number, text: string): void {
    const breaks = this.#source.slice(start, end).replace(/[^\n]/g, '')
    this.#edits.push({ start, end, text: text + breaks })
  }

  /** Replaces all of a stretch but line breaks with blanks. */
  blank(start: number, end: number): void {
    this.#edits.push({ start, end, text: blank(this.#source.slice(start, end)) })
  }

  apply(): Edited {
    const edits = [...this.#edits.entries()]
      .sort(
        ([a, first], [b, second]) =>
          first.start - second.start || Number(replaces(first)) - Number(replaces(second)) || a - b,
      )
      .map(([, edit]) => edit)
    const pieces: string[] = []
    const stretches: Stretch[] = []
    let length = 0
    let done = 0
    const push = (text: string, from: number, kept: number): void => {
      pieces.push(text)
      stretches.push({ at: length, from, length: kept })
      length += text.length
    }
    for (const { start, end, text } of edits) {
      push(this.#source.slice(done, start), done, start - done)
      push(text, start, end - start === text.length ? text.length : 0)
      done = end
    }
    push(this.#source.slice(done), done, this.#source.length - done)
    return { source: pieces.join(''), ...placesOf(stretches) }
  }
}

function placesOf(stretches: readonly Stretch[]): Omit<Edited, 'source'> {
  /** Returns the stretch at an offset after the edits. */
  const stretchAt = (offset: number): Stretch => {
    let low = 0
    let high = stretches.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (stretches[middle]!.at <= offset) low = middle
      else high = middle - 1
    }
    return stretches[low]!
  }
  const originIn = (offset: number): number | undefined => {
    const { at, from, length } = stretchAt(offset)
    return offset - at < length ? from + offset - at : undefined
  }
  return {
    origin(offset) {
      const { at, from, length } = stretchAt(offset)
      return from + Math.min(offset - at, length)
    },
    place(offset, side) {
      const place =
        stretches.find(({ from, length }) =>
          side === 'before'
            ? from < offset && offset <= from + length
            : from <= offset && offset < from + length,
        ) ?? stretches.findLast(({ from }) => from <= offset)!
      return place.at + Math.min(offset - place.from, place.length)
    },
    originOf(start, length) {
      const from = originIn(start)
      const last = length === 0 ? from : originIn(start + length - 1)
      if (from === undefined || last === undefined) return undefined
      return { start: from, length: length === 0 ? 0 : last + 1 - from }
    },
  }
}

/** Changes the columns of a source map to the columns before the edits; lines are the same. */
export function remapColumns(map: string, source: string, edited: Edited): string {
  const before = createLines(source)
  const after = createLines(edited.source)
  const traced = new TraceMap(map)
  const mappings = decodedMappings(traced).map((line) =>
    line.map((segment) => {
      if (segment.length === 1) return segment
      const [generated, file, row, column] = segment
      const offset = edited.origin(after[row]! + column)
      return [generated, file, row, Math.max(0, offset - before[row]!)] as const
    }),
  )
  const { names, sources, file } = traced
  return JSON.stringify(
    encodedMap(
      new TraceMap({
        version: 3,
        file,
        names: [...names],
        sources: [...sources],
        mappings,
      } as never),
    ),
  )
}
