import { type EtsFile, isCall, isName, skip } from '../file.ts'

/** Where references to variables stand: in the object that is the argument, in it, or elsewhere. */
type Links = 'argument' | 'property' | 'none'

/**
 * Rewrites what ArkUI adds to the arguments of components and attributes: references to variables
 * (`$$this.x`, `this.x!!`, `$x`), styles in braces, and calls of builders for later.
 *
 * @param links `argument` for a component of the program, whose properties get references.
 */
export function lowerArguments(file: EtsFile, open: number, close: number, links: Links): void {
  for (let at = open + 1; at < close;) at = lowerArgument(file, at, links)
}

function lowerArgument(file: EtsFile, at: number, links: Links): number {
  const { edits, pairs, tokens } = file
  const text = file.text(at)
  const close = pairs.get(at)
  if (close !== undefined) {
    if (text === '{' && file.text(at + 1) === '.') {
      edits.insert(tokens[at]!.start, '()=>')
      file.rules.self(file, at, close)
    } else if (text !== '{' || file.text(at - 1) !== '=>') {
      lowerArguments(file, at, close, links === 'argument' && text === '{' ? 'property' : 'none')
    }
    return close + 1
  }
  if (!isName(file, at) || !startsValue(file, at)) return at + 1
  if (text.startsWith('$$') && text.length > 2) return lowerReference(file, at, text.slice(2))
  const end = endOfPath(file, at)
  const next = file.text(end)
  if (next === '!' && file.text(end + 1) === '!' && end > at + 1) {
    file.target.mark(file, end)
    return lowerReference(file, at, text)
  }
  const isWhole = /^[,}]$/.test(next) && file.text(at - 1) === ':'
  if (links === 'property' && isWhole) {
    if (text === 'this' && end === at + 3) return lowerReference(file, at, text)
    if (/^\$[\p{L}_]/u.test(text) && end === at + 1) {
      file.target.shortReference(file, at)
      return end
    }
  }
  if (isBuilderCall(file, at)) edits.insert(tokens[at]!.start, '()=>')
  return at + 1
}

/** Returns whether a token can be the first of a value. */
function startsValue(file: EtsFile, at: number): boolean {
  return /^(?:[(,:?[=&|]|=>|\.\.\.)$/.test(file.text(at - 1))
}

/** Returns the index after `name.a.b[0]`. */
function endOfPath(file: EtsFile, at: number): number {
  let end = at + 1
  for (;;) {
    if (file.text(end) === '.' && isName(file, end + 1)) end += 2
    else if (file.text(end) === '[') end = skip(file, end)
    else return end
  }
}

/** Rewrites a path to a reference to the variable at its end. */
function lowerReference(file: EtsFile, at: number, first: string): number {
  const end = endOfPath(file, at)
  if (end > at + 1) file.target.reference(file, at, end, first)
  return end
}

function isBuilderCall(file: EtsFile, at: number): boolean {
  if (file.text(at) !== 'this') return file.builders.has(file.text(at)) && file.text(at + 1) === '('
  return (
    file.text(at + 1) === '.' &&
    file.ownBuilders.has(file.text(at + 2)) &&
    file.text(at + 3) === '('
  )
}

/** Rewrites the second argument of `ForEach` and `LazyForEach`, a closure that describes an item. */
export function lowerItems(file: EtsFile, open: number, close: number): void {
  let argument = 0
  for (let at = open + 1; at < close; at = skip(file, at)) {
    if (file.text(at) === ',') argument++
    if (argument !== 1 || file.text(at) !== '=>') continue
    if (file.text(at + 1) === '{') file.rules.block(file, at + 1, file.pairs.get(at + 1)!)
    else if (isCall(file, at + 1)) {
      at = file.rules.component(file, at + 1) - 1
    }
  }
}
