import { DECORATORS } from '../names.ts'
import { type EtsFile, isName, skip } from './file.ts'

/** A decorator before a declaration or a member. */
export interface Decorator {
  readonly name: string
  /** Source of the arguments, on a single line; empty for none. */
  readonly values: string
}

/**
 * Reads the decorator at a token and removes it from the source. An unknown decorator leaves a note.
 *
 * @returns The decorator and the index after it; `undefined` when none starts here.
 */
export function takeDecorator(
  file: EtsFile,
  index: number,
): { readonly decorator: Decorator; readonly end: number } | undefined {
  if (file.text(index) !== '@' || !isName(file, index + 1)) return undefined
  const name = file.text(index + 1)
  const hasValues = file.text(index + 2) === '('
  const end = hasValues ? skip(file, index + 2) : index + 2
  const { start } = file.tokens[index]!
  file.edits.blank(start, file.tokens[end - 1]!.end)
  if (!DECORATORS.has(name)) file.note('ohos.decorator-not-here', index, { decorator: name })
  const values = hasValues
    ? file.tokens
        .slice(index + 3, end - 1)
        .map(({ text }) => text)
        .join(' ')
    : ''
  return { decorator: { name, values }, end }
}

/** Writes the decorators of a member as an array for the framework. */
export function decoratorsCode(decorators: readonly Decorator[]): string {
  const one = ({ name, values }: Decorator): string =>
    `[${JSON.stringify(name)}${values && `,${values}`}]`
  return `[${decorators.map(one).join(',')}]`
}
