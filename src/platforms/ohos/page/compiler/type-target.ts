import { COMPONENTS } from '../names.ts'
import { blankDecorators } from './decorators.ts'
import type { EtsFile } from './file.ts'
import type { Target } from './target.ts'
import type { Decorator, Member } from './syntax.ts'

/**
 * Writes what TypeScript can check against the declarations of `types/arkui.d.ts`. As much as
 * possible stays as it is, so that the editor finds it.
 */
export const typeTarget: Target<EtsFile> = {
  beginning: '',
  looseDecorators: blankDecorators,
  struct(file, { index, decorators, members }) {
    const { edits, tokens } = file
    blankShadowed(file, decorators, members)
    edits.replace(tokens[index]!.start, tokens[index]!.end, 'class')
    edits.insert(tokens[index + 1]!.end, ' extends $arkui.View')
    // The framework sets the members of a struct that have no value.
    for (const member of members) {
      if (member.body) continue
      if (lacksValue(file, member)) assertSet(file, member)
      publish(file, member)
    }
  },
  class: (file, { decorators, members }) => blankShadowed(file, decorators, members),
  component({ edits, text, tokens }, { at, isOwn, repeater }) {
    const { start, end } = tokens[at]!
    if (isOwn) {
      edits.insert(start, '$arkui.use(')
      edits.insert(end, ')')
    } else if (!repeater && !COMPONENTS.has(text(at))) edits.replace(start, end, '$arkui.unknown')
  },
  builderCall() {},
  reference({ edits, text, tokens }, at) {
    const { start } = tokens[at]!
    if (text(at).startsWith('$$')) edits.replace(start, start + 2, '')
  },
  shortReference({ edits, tokens }, at) {
    const { start } = tokens[at]!
    edits.replace(start, start + 1, 'this.')
  },
  mark() {},
}

/** Removes decorators whose names mean something else in the file, e.g. its class `Entry`. */
function blankShadowed(
  file: EtsFile,
  decorators: readonly Decorator[],
  members: readonly Member[],
): void {
  const all = [decorators, ...members.map((member) => member.decorators)].flat()
  blankDecorators(
    file,
    all.filter(({ name }) => file.declared.has(name)),
  )
}

function lacksValue(file: EtsFile, { index, end }: Member): boolean {
  if (file.text(index + 1) !== ':') return false
  for (let at = index + 2; at < end; at++) if (file.text(at) === '=') return false
  return true
}

const assertSet = ({ edits, tokens }: EtsFile, { index }: Member): void =>
  edits.insert(tokens[index]!.end, '!')

/** Lets a parent give a value to a member, as on a device, whether or not it is private. */
function publish({ edits, text, tokens }: EtsFile, { index }: Member): void {
  for (let at = index - 1; MODIFIER.test(text(at)); at--)
    if (text(at) !== 'readonly') edits.blank(tokens[at]!.start, tokens[at]!.end)
}

const MODIFIER = /^(?:private|protected|readonly)$/
