import { takeDecorator } from './decorators.ts'
import { endOfStatement, type EtsFile, isName, skip, skipTypeArguments } from './file.ts'
import type { Decorator, Member } from './syntax.ts'

const MODIFIERS =
  /^(?:public|private|protected|static|readonly|async|get|set|abstract|override|declare)$/

/**
 * Reads the members of a struct or a class.
 *
 * @param open Index of the bracket that opens the body.
 */
export function readMembers(file: EtsFile, open: number): Member[] {
  const members: Member[] = []
  const close = file.pairs.get(open)!
  let at = open + 1
  while (at < close) {
    const decorators: Decorator[] = []
    for (let taken; (taken = takeDecorator(file, at)) || isModifier(file, at);)
      if (taken) {
        decorators.push(taken.decorator)
        at = taken.end
      } else at++
    if (file.text(at) === ';') {
      at++
      continue
    }
    const body = bodyOf(file, at, close)
    const end = body ? body[1] + 1 : endOfStatement(file, at, close)
    if (isName(file, at)) members.push({ name: file.text(at), decorators, body, index: at, end })
    at = Math.max(end, at + 1)
  }
  return members
}

/** Returns whether a token is a modifier, and not a member of that name. */
function isModifier(file: EtsFile, index: number): boolean {
  const next = file.tokens[index + 1]
  return (
    MODIFIERS.test(file.text(index)) &&
    (next?.kind === 'name' || next?.kind === 'string' || next?.text === '[')
  )
}

/** Returns the brackets around the body when a method starts at a token. */
function bodyOf(file: EtsFile, index: number, end: number): Member['body'] {
  let at = skipTypeArguments(file, skip(file, index))
  if (file.text(at) !== '(') return undefined
  at = skip(file, at)
  if (file.text(at) === ':') at = file.text(at + 1) === '{' ? skip(file, at + 1) : at + 1
  for (; at < end && file.text(at) !== ';'; at = skip(file, at))
    if (file.text(at) === '{') return [at, file.pairs.get(at)!]
  return undefined
}
