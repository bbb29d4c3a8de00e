/** A token, or a whole template literal. */
export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'regex' | 'mark'
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether a line ends before the token. */
  readonly startsLine: boolean
}

/** A place where the source cannot be split into tokens. */
export interface Fault {
  readonly offset: number
  /** The bracket without a partner. */
  readonly bracket: string
}

const SPACE = /(?:\s|\/\/[^\n]*|\/\*[^]*?\*\/)+/y
const NAME = /[\p{L}_$][\p{L}\p{N}_$]*/uy
const NUMBER = /\.?\d[\w.]*/y
const STRING = /"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?/y
const REGEX = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/\w*/y
const MARK = /=>|\?\.(?!\d)|\.\.\.|[^]/uy

/** Words before a regular expression; after any other name, `/` divides. */
const BEFORE_VALUE = /^(?:return|typeof|case|in|of|delete|void|throw|new|else|await)$/

/**
 * Splits a source into tokens, without blanks and comments. A character that is no token of the
 * language is a token too: the compiler of scripts reports it.
 */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    return pattern.exec(source)?.[0]
  }
  while (at < source.length) {
    const space = match(SPACE) ?? ''
    at += space.length
    if (at >= source.length) break
    const startsLine = tokens.length === 0 || space.includes('\n')
    const push = (kind: Token['kind'], text: string): void => {
      tokens.push({ kind, text, start: at, end: at + text.length, startsLine })
      at += text.length
    }
    const name = match(NAME)
    if (name !== undefined) push('name', name)
    else if (source[at] === '`') push('string', source.slice(at, endOfTemplate(source, at)))
    else if (match(NUMBER) !== undefined) push('number', match(NUMBER)!)
    else if (match(STRING) !== undefined) push('string', match(STRING)!)
    else if (startsValue(tokens.at(-1)) && match(REGEX) !== undefined) push('regex', match(REGEX)!)
    else push('mark', match(MARK)!)
  }
  return tokens
}

/** Returns whether a value, and no operator, follows a token. */
function startsValue(previous: Token | undefined): boolean {
  if (!previous) return true
  if (previous.kind === 'mark') return !/^[)\]}]$/.test(previous.text)
  return previous.kind === 'name' && BEFORE_VALUE.test(previous.text)
}

/** Returns the offset after a template literal with all nested literals. */
function endOfTemplate(source: string, start: number): number {
  let at = start + 1
  while (at < source.length && source[at] !== '`') {
    if (source[at] === '\\') at += 2
    else if (source.startsWith('${', at)) at = endOfSubstitution(source, at + 2)
    else at++
  }
  return Math.min(at + 1, source.length)
}

function endOfSubstitution(source: string, start: number): number {
  let depth = 1
  let at = start
  while (at < source.length && depth > 0) {
    const character = source[at]
    STRING.lastIndex = at
    if (character === '`') at = endOfTemplate(source, at)
    else if (character === '"' || character === "'") at += STRING.exec(source)?.[0].length ?? 1
    else {
      if (character === '{') depth++
      else if (character === '}') depth--
      at++
    }
  }
  return at
}

const PARTNERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

/**
 * Pairs the brackets.
 *
 * @returns Index of the closing bracket by the index of the opening bracket; or the first fault.
 */
export function pairBrackets(tokens: readonly Token[]): ReadonlyMap<number, number> | Fault {
  const pairs = new Map<number, number>()
  const open: number[] = []
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind !== 'mark') continue
    if (Object.hasOwn(PARTNERS, text)) open.push(index)
    else if (/^[)\]}]$/.test(text)) {
      const from = open.pop()
      const isClosed = from !== undefined && PARTNERS[tokens[from]!.text] === text
      if (!isClosed) {
        // The bracket closes one around, so that the inner one is open; or it closes none.
        const closesOuter = open.some((outer) => PARTNERS[tokens[outer]!.text] === text)
        const { start: offset, text: bracket } = tokens[closesOuter ? from! : index]!
        return { offset, bracket }
      }
      pairs.set(from, index)
    }
  }
  const unclosed = open.at(-1)
  if (unclosed === undefined) return pairs
  return { offset: tokens[unclosed]!.start, bracket: tokens[unclosed]!.text }
}
