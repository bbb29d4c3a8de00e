import { type EtsFile, skip, skipTypeArguments } from './file.ts'
import { readMembers } from './members.ts'
import type { Decorator } from './syntax.ts'

/**
 * Rewrites a class with decorators, of its own or of its members.
 *
 * @param index Index of the word `class`.
 * @returns Index after the class.
 */
export function lowerClass(file: EtsFile, index: number, decorators: readonly Decorator[]): number {
  const { target, tokens } = file
  let open = skipTypeArguments(file, index + 2)
  while (open < tokens.length && file.text(open) !== '{')
    open = skipTypeArguments(file, open) === open ? open + 1 : skipTypeArguments(file, open)
  if (open >= tokens.length) return index + 2
  target.class(file, { index, open, decorators, members: readMembers(file, open) })
  return skip(file, open)
}
