import { ATTRIBUTES } from '../../attribute-names.ts'
import { type EtsFile, isName } from '../file.ts'
import { lowerArguments } from './arguments.ts'

/** Functions of `Repeat` with a closure that describes an item. */
const OF_REPEAT = /^(?:each|template)$/

/**
 * Rewrites attributes, `.width('100%').onClick(…)`.
 *
 * @param repeats Whether the functions are those of `Repeat`.
 * @returns Index after the last attribute.
 */
export function lowerChain(file: EtsFile, start: number, repeats: boolean): number {
  let at = start
  while (file.text(at) === '.' && isName(file, at + 1) && file.text(at + 2) === '(') {
    const open = at + 2
    const close = file.pairs.get(open)!
    if (!repeats) lowerAttribute(file, at + 1, open, close)
    else if (OF_REPEAT.test(file.text(at + 1))) lowerClosures(file, open, close)
    at = close + 1
  }
  return endOfUnfinished(file, at)
}

/** Returns the index after `.` or `.name` at the end of a chain, as while somebody types. */
function endOfUnfinished(file: EtsFile, at: number): number {
  if (file.text(at) !== '.') return at
  return isName(file, at + 1) && !file.tokens[at + 1]!.startsLine ? at + 2 : at + 1
}

function lowerAttribute(file: EtsFile, name: number, open: number, close: number): void {
  const { edits, tokens, ownStyles, styles } = file
  const text = file.text(name)
  lowerArguments(file, open, close, 'none')
  const own = ownStyles.has(text) ? `this.${text}` : styles.has(text) ? text : undefined
  if (own !== undefined) {
    edits.replace(tokens[name]!.start, tokens[open]!.end, `$apply(()=>${own}.call(this,`)
    edits.insert(tokens[close]!.end, ')')
  } else if (!ATTRIBUTES.has(text)) {
    file.note('ohos.attribute-not-here', name, { attribute: text })
    edits.replace(tokens[name]!.start, tokens[open]!.end, '$skip(()=>[')
    edits.insert(tokens[close]!.start, ']')
  }
}

/** Rewrites the bodies of the closures in arguments. */
function lowerClosures(file: EtsFile, open: number, close: number): void {
  for (let at = open + 1; at < close; at++) {
    if (file.text(at) !== '=>' || file.text(at + 1) !== '{') continue
    const end = file.pairs.get(at + 1)!
    file.rules.block(file, at + 1, end)
    at = end
  }
}
