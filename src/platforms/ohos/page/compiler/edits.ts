interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A source after edits, and where each place comes from. */
export interface Edited {
  readonly source: string
  /** Returns the offset in the original source. */
  origin(offset: number): number
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

  /** Inserts a text; among insertions at the same offset, the first comes first. */
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
    const text = this.#source.slice(start, end).replace(/[^\r\n]/g, ' ')
    this.#edits.push({ start, end, text })
  }

  apply(): Edited {
    const edits = [...this.#edits.entries()]
      .sort(([a, { start: first }], [b, { start: second }]) => first - second || a - b)
      .map(([, edit]) => edit)
    const pieces: string[] = []
    /** Offset after the edits, and the offset and length in the original source. */
    const stretches: { at: number; from: number; length: number }[] = []
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
    return {
      source: pieces.join(''),
      origin(offset) {
        let low = 0
        let high = stretches.length - 1
        while (low < high) {
          const middle = (low + high + 1) >> 1
          if (stretches[middle]!.at <= offset) low = middle
          else high = middle - 1
        }
        const { at, from, length: kept } = stretches[low]!
        return from + Math.min(offset - at, kept)
      },
    }
  }
}
