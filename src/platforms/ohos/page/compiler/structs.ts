import type { EtsFile } from './file.ts'
import { readMembers } from './members.ts'
import { noBodyText, noBuildText } from './messages.ts'
import { lowerSelf } from './self.ts'
import { lowerBlock } from './ui/statements.ts'
import type { Decorator, Member } from './syntax.ts'

const BUILDERS = /^(?:Builder|LocalBuilder)$/
const STYLES = /^(?:Styles|Extend|AnimatableExtend)$/

export const isBuilder = ({ name }: Pick<Decorator, 'name'>): boolean => BUILDERS.test(name)
export const isStyles = ({ name }: Pick<Decorator, 'name'>): boolean => STYLES.test(name)

/**
 * Rewrites a struct to a class.
 *
 * @param index Index of the word `struct`.
 * @returns Index after the struct.
 */
export function lowerStruct(
  file: EtsFile,
  index: number,
  decorators: readonly Decorator[],
): number {
  const { pairs, services, target, tokens } = file
  const name = file.text(index + 1)
  let open = index + 2
  while (open < tokens.length && file.text(open) !== '{') open++
  if (open >= tokens.length) {
    services.error(tokens[index]!.start, noBodyText(name))
    return index + 2
  }
  const members = readMembers(file, open)
  const methods = members.filter(({ body }) => body)
  file.ownBuilders = namesOf(methods, isBuilder)
  file.ownStyles = namesOf(methods, isStyles)
  for (const { name, decorators, body } of methods) {
    if (name === 'build' || decorators.some(isBuilder)) lowerBlock(file, ...body!)
    else if (decorators.some(isStyles)) lowerSelf(file, ...body!)
  }
  if (!methods.some(({ name }) => name === 'build'))
    services.error(tokens[index]!.start, noBuildText(name))
  target.struct(file, { index, open, decorators, members })
  file.ownBuilders = file.ownStyles = new Set()
  return pairs.get(open)! + 1
}

function namesOf(members: readonly Member[], matches: (one: Decorator) => boolean): Set<string> {
  return new Set(
    members.filter(({ decorators }) => decorators.some(matches)).map(({ name }) => name),
  )
}
