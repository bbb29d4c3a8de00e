import { fillIn, type Locale } from '../text.ts'
import type { Place } from './source/files.ts'
import { refusalTexts, type RefusalId } from './refusal-texts.ts'

type Values = Readonly<Record<string, string | number>>

/** A reason why a program is not ported, at a line. */
export class Refusal extends Error {
  readonly id: RefusalId
  readonly values: Values
  readonly line: number
  /** The file of the line; unset for the main file. */
  readonly file?: string

  constructor(id: RefusalId, values: Values, line: number, file?: string) {
    super(id)
    this.id = id
    this.values = values
    this.line = line
    if (file !== undefined) this.file = file
  }

  get place(): Place {
    return { line: this.line, ...(this.file !== undefined && { file: this.file }) }
  }

  /** Returns the refusal at a place. */
  at({ file, line }: Place): Refusal {
    return new Refusal(this.id, this.values, line, file)
  }

  /** Returns the reason as a sentence. */
  text(locale: Locale): string {
    return fillIn(refusalTexts[this.id][locale], this.values)
  }
}

/** All reasons why a program is not ported. */
export class Refusals extends Error {
  /** In the order of the source. */
  readonly refusals: readonly Refusal[]

  constructor(refusals: readonly Refusal[]) {
    super(refusals.map(({ id, line }) => `${id} (line ${line})`).join(', '))
    this.refusals = [...refusals].sort((one, other) => one.line - other.line)
  }
}
