/** A file of a program. */
export interface SourceFile {
  readonly file: string
  readonly text: string
}

/** The text of a program's only file, or the files in the order in which they run, the main last. */
export type Sources = string | readonly SourceFile[]

/** A line of a file. */
export interface Place {
  /** Unset for a line of the main file. */
  readonly file?: string
  /** Counted from 1. */
  readonly line: number
}

/** Returns the files of a program; an only file is `main.ts`. */
export const filesOf = (sources: Sources): readonly SourceFile[] =>
  typeof sources === 'string' ? [{ file: 'main.ts', text: sources }] : sources

/** The files of a port, as written. */
export interface WrittenFiles {
  /** The main file. */
  readonly code: string
  /** Texts of the other files that change, by name. */
  readonly others: Readonly<Record<string, string>>
}

/** Returns the written files of a program: the main file, and those of the others that change. */
export function writtenFiles(sources: Sources, texts: readonly string[]): WrittenFiles {
  const others = filesOf(sources).slice(0, -1)
  return {
    code: texts.at(-1)!,
    others: Object.fromEntries(
      others.flatMap(({ file, text }, index) =>
        texts[index] === text ? [] : [[file, texts[index]!]],
      ),
    ),
  }
}

/** Ends of lines, as the parser counts. */
const LINE_END = /\r\n?|[\n\u2028\u2029]/g

/** Returns the number of lines of a text. */
export const linesIn = (text: string): number => (text.match(LINE_END)?.length ?? 0) + 1

/** Returns the place of a line of the files joined by line breaks. */
export function placeOf(sources: Sources, line: number): Place {
  const files = filesOf(sources)
  let rest = line
  for (const [index, { file, text }] of files.entries()) {
    const own = linesIn(text)
    if (index === files.length - 1) break
    if (rest <= own) return { file, line: rest }
    rest -= own
  }
  return { line: rest }
}
