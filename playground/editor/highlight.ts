import type { Language } from './language.ts'

/** Kind of a piece of code, as far as colors depend on the kind. */
export type TokenKind = 'plain' | 'comment' | 'string' | 'number' | 'regexp' | 'keyword' | 'type'

/** A run of characters of a single color. */
export interface ColouredText {
  readonly kind: TokenKind
  readonly text: string
}

/** Most characters to color; in longer files, colors cost more than they help. */
const LIMIT = 30_000

const KEYWORDS =
  'abstract|any|as|async|await|boolean|break|case|catch|class|const|continue|debugger|declare|' +
  'default|delete|do|else|enum|export|extends|false|finally|for|from|function|get|if|implements|' +
  'import|in|instanceof|interface|keyof|let|namespace|never|new|null|number|of|override|private|' +
  'protected|public|readonly|require|return|satisfies|set|static|string|super|switch|symbol|this|' +
  'throw|true|try|type|typeof|undefined|unknown|var|void|while|with|yield'

/** The groups are tried in order. */
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

/** Markup, with the content of a script separate from the tag before the script. */
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
 * Splits a file into the pieces the plain editor colors. Looking at a single token at a time is
 * good enough until Monaco arrives; the colors are Monaco's. A template is a single string,
 * including the substitutions.
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
