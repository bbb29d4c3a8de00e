import { indexOf, match, slice, uncurry } from '../primordials.ts'
import { Array_push } from './arrays.ts'
import { each as ownItems } from './iteration.ts'

/*
 * The methods of strings and regular expressions that ask a pattern for its methods: the program may
 * have replaced them.
 */

export const RegExp_test = (pattern: RegExp, text: string): boolean => match(pattern, text) !== null

const NativeRegExp = RegExp
const flagsOf = uncurry(
  Object.getOwnPropertyDescriptor(RegExp.prototype, 'global')!.get as (this: RegExp) => boolean,
)
const hasInstance = uncurry(Function.prototype[Symbol.hasInstance])
const isPattern = (value: unknown): value is RegExp => hasInstance(NativeRegExp, value)

export function String_match(text: string, pattern: RegExp): string[] | null {
  if (!flagsOf(pattern)) return match(pattern, text)
  const found: string[] = []
  matches(text, pattern, ({ 0: whole }) => Array_push(found, whole))
  return found.length > 0 ? found : null
}

type Replacer = (whole: string, ...groups: string[]) => string

export function String_replace(
  text: string,
  pattern: string | RegExp,
  replacement: string | Replacer,
): string {
  const put = (found: RegExpExecArray | [string]): string => {
    if (typeof replacement === 'string') return replacement
    const groups: string[] = []
    for (let index = 1; index < found.length; index++) Array_push(groups, found[index]!)
    return groups.length > 0 ? replacement(found[0], ...ownItems(groups)) : replacement(found[0])
  }
  if (!isPattern(pattern)) {
    const start = indexOf(text, pattern)
    if (start < 0) return text
    return slice(text, 0, start) + put([pattern]) + slice(text, start + pattern.length)
  }
  let result = ''
  let end = 0
  matches(text, pattern, (found) => {
    result += slice(text, end, found.index) + put(found)
    end = found.index + found[0].length
  })
  return result + slice(text, end)
}

export function String_replaceAll(text: string, pattern: string, replacement: string): string {
  let result = ''
  let end = 0
  for (let at = indexOf(text, pattern); at >= 0; at = indexOf(text, pattern, end)) {
    result += slice(text, end, at) + replacement
    end = at + pattern.length
  }
  return result + slice(text, end)
}

export function String_split(text: string, separator: string | RegExp): string[] {
  const parts: string[] = []
  if (isPattern(separator)) {
    let end = 0
    const everywhere = new NativeRegExp(separator, 'g')
    matches(text, everywhere, (found) => {
      Array_push(parts, slice(text, end, found.index))
      end = found.index + found[0].length
    })
    Array_push(parts, slice(text, end))
    return parts
  }
  if (separator === '') {
    for (let index = 0; index < text.length; index++) Array_push(parts, text[index]!)
    return parts
  }
  let end = 0
  for (let at = indexOf(text, separator); at >= 0; at = indexOf(text, separator, end)) {
    Array_push(parts, slice(text, end, at))
    end = at + separator.length
  }
  Array_push(parts, slice(text, end))
  return parts
}

/** Visits the matches of a pattern; only the first without the flag `g`. */
function matches(text: string, pattern: RegExp, visit: (found: RegExpExecArray) => void): void {
  if (!flagsOf(pattern)) {
    const found = match(pattern, text)
    if (found) visit(found)
    return
  }
  pattern.lastIndex = 0
  for (let found = match(pattern, text); found; found = match(pattern, text)) {
    visit(found)
    if (found[0] === '') pattern.lastIndex++
  }
}
