import { lowerClass } from './classes.ts'
import { takeDecorator } from './decorators.ts'
import { type EtsFile, isName, skip } from './file.ts'
import { lowerSelf } from './self.ts'
import { isBuilder, isStyles, lowerStruct } from './structs.ts'
import { lowerComponent } from './ui/statements.ts'
import { lowerBlock } from './ui/statements.ts'
import type { Decorator } from './syntax.ts'

const BETWEEN = /^(?:export|default|abstract|declare|async)$/

/** Rewrites all of a file. */
export function lowerFile(file: EtsFile): void {
  const { target } = file
  file.edits.insert(0, target.beginning)
  let decorators: Decorator[] = []
  for (let at = 0; at < file.tokens.length;) {
    const taken = takeDecorator(file, at)
    const text = file.text(at)
    if (taken) {
      decorators.push(taken.decorator)
      at = taken.end
      continue
    }
    if (BETWEEN.test(text)) {
      at++
      continue
    }
    if (text === 'struct' && isName(file, at + 1)) at = lowerStruct(file, at, decorators)
    else if (text === 'class' && isName(file, at + 1)) at = lowerClass(file, at, decorators)
    else {
      target.looseDecorators(file, decorators)
      const isDecorated = text === 'function' && decorators.length > 0
      at = isDecorated ? lowerFunction(file, at, decorators) : skip(file, at)
    }
    decorators = []
  }
  target.looseDecorators(file, decorators)
  lowerDialogs(file)
}

/** Rewrites a function with a decorator, such as `@Builder`. */
function lowerFunction(file: EtsFile, index: number, decorators: readonly Decorator[]): number {
  let at = index + 2
  while (at < file.tokens.length && file.text(at) !== '{') at = skip(file, at)
  const close = file.pairs.get(at)
  if (close === undefined) return index + 2
  if (decorators.some(isBuilder)) lowerBlock(file, at, close)
  else if (decorators.some(isStyles)) lowerSelf(file, at, close)
  return close + 1
}

/** Rewrites `builder: MyDialog({ … })` of dialog controllers, anywhere in the file. */
function lowerDialogs(file: EtsFile): void {
  for (let at = 0; at < file.tokens.length; at++) {
    const isDialog =
      file.text(at) === 'builder' &&
      file.text(at + 1) === ':' &&
      /^\p{Lu}/u.test(file.text(at + 2)) &&
      file.text(at + 3) === '('
    if (!isDialog || file.builders.has(file.text(at + 2))) continue
    file.edits.insert(file.tokens[at + 2]!.start, '()=>')
    lowerComponent(file, at + 2)
  }
}

/** Returns the names that a file declares or imports, as far as they can be components. */
export function declaredNames(file: Pick<EtsFile, 'tokens' | 'text'>): Set<string> {
  const names = new Set<string>()
  let importing = false
  for (const [index, { kind, text }] of file.tokens.entries()) {
    if (text === 'import' && file.text(index + 1) !== '(') importing = true
    else if (kind === 'string' || text === 'from' || text === ';') importing = false
    if (kind !== 'name') continue
    const before = file.text(index - 1)
    if (importing || /^(?:struct|class|function|const|let|var)$/.test(before)) names.add(text)
  }
  return names
}

/** Returns the names of functions with one of certain decorators. */
export function decoratedFunctions(
  file: Pick<EtsFile, 'tokens' | 'text'>,
  matches: (decorator: Pick<Decorator, 'name'>) => boolean,
): Set<string> {
  const names = new Set<string>()
  let found = false
  for (const [index, { text }] of file.tokens.entries()) {
    if (text === '@') found ||= matches({ name: file.text(index + 1) })
    else if (text === '{' || text === ';') found = false
    else if (text === 'function' && found) names.add(file.text(index + 1))
  }
  return names
}
