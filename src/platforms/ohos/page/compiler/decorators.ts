import { DECORATORS } from '../names.ts'
import { type EtsFile, isName, skip } from './file.ts'
import type { Decorator } from './syntax.ts'

/**
 * Reads the decorator at a token. An unknown decorator leaves a note.
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
  if (!DECORATORS.has(name)) file.note('ohos.decorator-not-here', index, { decorator: name })
  const values = hasValues
    ? file.tokens
        .slice(index + 3, end - 1)
        .map(({ text }) => text)
        .join(' ')
    : ''
  const place = { start: file.tokens[index]!.start, end: file.tokens[end - 1]!.end }
  return { decorator: { name, values, ...place }, end }
}

/** Removes decorators from the source. */
export function blankDecorators({ edits }: EtsFile, decorators: readonly Decorator[]): void {
  for (const { start, end } of decorators) edits.blank(start, end)
}

/** Writes the decorators of a member as an array for the framework. */
export function decoratorsCode(decorators: readonly Decorator[]): string {
  const one = ({ name, values }: Decorator): string =>
    `[${JSON.stringify(name)}${values && `,${values}`}]`
  return `[${decorators.map(one).join(',')}]`
}
