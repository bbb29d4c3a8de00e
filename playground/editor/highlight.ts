import type { Language } from './language.ts'

/** What a piece of code is, as far as its colour goes. */
export type TokenKind = 'plain' | 'comment' | 'string' | 'number' | 'regexp' | 'keyword' | 'type'

/** A run of characters of one colour. */
export interface ColouredText {
  readonly kind: TokenKind
  readonly text: string
}

/** Beyond this many characters colours cost more than they help. */
const LIMIT = 30_000

const KEYWORDS =
  'abstract|any|as|async|await|boolean|break|case|catch|class|const|continue|debugger|declare|' +
  'default|delete|do|else|enum|export|extends|false|finally|for|from|function|get|if|implements|' +
  'import|in|instanceof|interface|keyof|let|namespace|never|new|null|number|of|override|private|' +
  'protected|public|readonly|require|return|satisfies|set|static|string|super|switch|symbol|this|' +
  'throw|true|try|type|typeof|undefined|unknown|var|void|while|with|yield'

/** The order of the groups is the order in which they are tried. */
const SCRIPT = new RegExp(
  [
    /(?<comment>\/\/.*|\/\*[\s\S]*?(?:\*\/|$))/,
    /(?<string>'(?:\\.|[^'\\\n])*'?|"(?:\\.|[^"\\\n])*"?|`(?:\\[\s\S]|[^`\\])*`?)/,
    /(?<regexp>(?<=[=(,:[!&|?{};\n]\s{0,99})\/(?:\\.|\[(?:\\.|[^\]\\\n]){0,99}\]|[^/\\\n[]){1,200}\/[a-z]*)/,
    /(?<number>\b\d[\w.]*)/,
    new RegExp(`(?<keyword>(?<![.\\w$])(?:${KEYWORDS})(?![\\w$]))`),
    /(?<type>(?<![.\w$])[A-Z][\w$]*)/,
    // Names whole, so that nothing starts in the middle of one.
    /[\w$]+/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
)

/** Markup, with the content of a script told apart from the tag that it follows. */
const MARKUP = new RegExp(
  [
    /(?<comment><!--[\s\S]*?(?:-->|$))/,
    /(?<script>(?<=<script(?:\s[^>]*)?>)[\s\S]+?(?=<\/script|$))/,
    /(?<keyword><\/?[a-z][\w-]*|\/?>)/,
    /(?<string>(?<==\s*)(?:"[^"]*"?|'[^']*'?))/,
    /(?<type>(?<=\s)[\w:@.-]+(?=\s*=))/,
    /[\w$]+/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
)

/**
 * Splits a file into what the plain editor colours. A look at one token at a time, good enough
 * until Monaco arrives, and in its colours; templates are one string, with what is put into them.
 */
export function highlight(code: string, language: Language = 'typescript'): ColouredText[] {
  if (code.length > LIMIT) return [{ kind: 'plain', text: code }]
  const pieces: ColouredText[] = []
  const add = (kind: TokenKind, text: string) => {
    const last = pieces.at(-1)
    if (text === '') return
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text }
    else pieces.push({ kind, text })
  }
  let at = 0
  for (const match of code.matchAll(language === 'html' ? MARKUP : SCRIPT)) {
    const kind = Object.entries(match.groups!).find(([, text]) => text !== undefined)?.[0]
    add('plain', code.slice(at, match.index))
    if (kind === 'script') for (const inner of highlight(match[0])) add(inner.kind, inner.text)
    else add((kind ?? 'plain') as TokenKind, match[0])
    at = match.index + match[0].length
  }
  add('plain', code.slice(at))
  return pieces
}
