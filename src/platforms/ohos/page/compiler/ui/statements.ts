import { COMPONENTS } from '../../names.ts'
import { endOfStatement, type EtsFile, isCall, isName, skip, skipTypeArguments } from '../file.ts'
import { lowerArguments, lowerItems } from './arguments.ts'
import { lowerChain } from './chain.ts'

/** Components whose closures describe items, and the framework's functions for them. */
const REPEATERS: Readonly<Record<string, string>> = {
  ForEach: 'forEach',
  LazyForEach: 'lazyForEach',
  Repeat: 'repeat',
}

const WORDS = /^(?:let|const|var|return|switch|for|while|do|throw|try|new|await|typeof|function)$/

/** Rewrites the statements between two brackets, each of which adds to the screen. */
export function lowerBlock(file: EtsFile, open: number, close: number): void {
  for (let at = open + 1; at < close;) at = lowerStatement(file, at, close)
}

/**
 * Rewrites a statement.
 *
 * @param end Index after the last token of the block.
 * @returns Index after the statement.
 */
function lowerStatement(file: EtsFile, at: number, end: number): number {
  const text = file.text(at)
  if (text === ';') return at + 1
  if (text === '{') {
    lowerBlock(file, at, file.pairs.get(at)!)
    return skip(file, at)
  }
  if (text === 'if') return lowerIf(file, at, end)
  if (!isName(file, at) || WORDS.test(text)) return Math.max(endOfStatement(file, at, end), at + 1)
  const after = isCall(file, at) ? lowerComponent(file, at) : lowerBuilderCall(file, at, end)
  if (file.text(after) !== ';') file.edits.insert(file.tokens[after - 1]!.end, ';')
  return after
}

function lowerIf(file: EtsFile, at: number, end: number): number {
  if (file.text(at + 1) !== '(') return at + 1
  let next = lowerStatement(file, skip(file, at + 1), end)
  if (file.text(next) === 'else') next = lowerStatement(file, next + 1, end)
  return next
}

/**
 * Rewrites the call of a component, `Name(…) { … }.attribute(…)`.
 *
 * @returns Index after the call.
 */
export function lowerComponent(file: EtsFile, at: number): number {
  const { edits, tokens } = file
  const name = file.text(at)
  const open = skipTypeArguments(file, at + 1)
  const close = file.pairs.get(open)!
  const isOwn = file.declared.has(name)
  const repeater = isOwn || !Object.hasOwn(REPEATERS, name) ? undefined : REPEATERS[name]
  file.target.component(file, { at, open, isOwn, repeater })
  if (!isOwn && !repeater && !COMPONENTS.has(name))
    file.note('ohos.component-not-here', at, { component: name })
  if (repeater && name !== 'Repeat') lowerItems(file, open, close)
  else if (!repeater) lowerArguments(file, open, close, isOwn ? 'argument' : 'none')
  let next = close + 1
  if (file.text(next) === '{' && !repeater) {
    const blockEnd = file.pairs.get(next)!
    edits.insert(tokens[close]!.end, '.$(()=>')
    lowerBlock(file, next, blockEnd)
    edits.insert(tokens[blockEnd]!.end, ')')
    next = blockEnd + 1
  }
  return lowerChain(file, next, repeater !== undefined)
}

/** Rewrites a call such as `this.row(item)` or `this.content()`. */
function lowerBuilderCall(file: EtsFile, at: number, end: number): number {
  let next = at + 1
  while (
    next < end &&
    (/^(?:\.|\?\.|!)$/.test(file.text(next)) || file.text(next) === '[' || file.text(next) === '(')
  )
    next =
      file.text(next) === '.' || file.text(next) === '?.'
        ? next + (isName(file, next + 1) ? 2 : 1)
        : skip(file, next)
  if (file.text(next - 1) !== ')') return Math.max(endOfStatement(file, at, end), at + 1)
  for (let inside = at; inside < next; inside = skip(file, inside))
    if (file.text(inside) === '(') lowerArguments(file, inside, file.pairs.get(inside)!, 'none')
  file.target.builderCall(file, at, next)
  return next
}
