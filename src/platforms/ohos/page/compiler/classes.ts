import { type Decorator, decoratorsCode } from './decorators.ts'
import { type EtsFile, isName, skip, skipTypeArguments } from './file.ts'
import { readMembers } from './members.ts'

/**
 * Rewrites a class with decorators: an observed class gets a base that lets the screen follow its
 * properties.
 *
 * @param index Index of the word `class`.
 * @returns Index after the class.
 */
export function lowerClass(file: EtsFile, index: number, decorators: readonly Decorator[]): number {
  const { edits, pairs, tokens } = file
  let at = skipTypeArguments(file, index + 2)
  const base = file.text(at) === 'extends' && isName(file, at + 1) ? at + 1 : undefined
  const heritage = at
  while (at < tokens.length && file.text(at) !== '{')
    at = skipTypeArguments(file, at) === at ? at + 1 : skipTypeArguments(file, at)
  if (at >= tokens.length) return index + 2
  const members = readMembers(file, at)
  const observed = decorators.find(({ name }) => /^Observed(?:V2)?$/.test(name))
  if (observed) {
    const call = `$arkui.observed(${JSON.stringify(observed.name)}`
    if (base === undefined) {
      edits.insert(tokens[heritage - 1]!.end, ` extends ${call})`)
      const own = members.find(({ name, body }) => name === 'constructor' && body)
      if (own?.body) edits.insert(tokens[own.body[0]]!.end, 'super();')
    } else {
      let end = base + 1
      while (file.text(end) === '.') end += 2
      edits.insert(tokens[base]!.start, `${call},`)
      edits.insert(tokens[end - 1]!.end, ')')
    }
    const described = members.filter(({ decorators }) => decorators.length > 0)
    const code = described.map(
      (member) => `${JSON.stringify(member.name)}:${decoratorsCode(member.decorators)}`,
    )
    if (code.length > 0)
      edits.insert(tokens[at]!.end, `static{$arkui.describe(this,{${code.join(',')}})}`)
  }
  return skip(file, at) && pairs.get(at)! + 1
}
