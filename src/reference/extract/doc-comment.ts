import type { Text } from '../../text.ts'
import { closingBrace, readPairs, readText } from '../bilingual.ts'

/** Content of a doc comment, by tag. */
export interface DocComment {
  /** Summary first; a text per translated sentence or group of sentences. */
  readonly sentences: readonly Text[]
  readonly params: ReadonlyMap<string, Text>
  readonly returns?: Text
  readonly throws: readonly ThrowsTag[]
  readonly since?: string
  readonly deprecated?: Text
  /** Of `@permission` and `@feature`. */
  readonly needs: readonly string[]
  readonly concept?: string
  readonly default?: string
}

export interface ThrowsTag {
  /** Content of the braces: a type, or the platform's number of an error. */
  readonly head: string
  readonly text: Text
}

const TAGS = 'param|returns|throws|since|deprecated|permission|feature|concept|default'
const TAG = new RegExp(`(?<=^|\\s)@(${TAGS})\\b[ \\t]*`, 'g')

/**
 * Reads a doc comment.
 *
 * @param comment With or without delimiters; empty for none.
 */
export function readDocComment(comment: string): DocComment {
  const inner = comment.replace(/^\s*\/\*\*|\*\/\s*$/g, '').replace(/^[ \t]*\*[ \t]?/gm, '')
  const [prose, ...blocks] = split(inner)
  const all = (tag: string) => blocks.filter((block) => block.tag === tag).map(({ text }) => text)
  const one = (tag: string) => all(tag)[0]
  const text = (tag: string) => (one(tag) === undefined ? undefined : readText(one(tag)!))
  return {
    sentences: readPairs(prose!.text),
    params: new Map(all('param').map(readParam)),
    returns: text('returns'),
    throws: all('throws').map(readThrows),
    since: one('since'),
    deprecated: text('deprecated'),
    needs: [...all('permission'), ...all('feature')],
    concept: one('concept'),
    default: one('default'),
  }
}

/** Cuts a comment before each block tag; the part before the first has none. */
function split(text: string): { tag: string; text: string }[] {
  const starts = [...text.matchAll(TAG)].filter(({ index }) => !insideBraces(text, index))
  const prose = text.slice(0, starts[0]?.index)
  return [
    { tag: '', text: prose },
    ...starts.map((start, index) => ({
      tag: start[1]!,
      text: text.slice(start.index + start[0].length, starts[index + 1]?.index).trim(),
    })),
  ]
}

function insideBraces(text: string, index: number): boolean {
  const open = text.lastIndexOf('{@', index)
  return open >= 0 && closingBrace(text, open) > index
}

function readParam(text: string): [string, Text] {
  const [, name, prose] = /^([\w$]+)\s+([\s\S]*)$/.exec(text) ?? [undefined, text, '']
  return [name!, readText(prose!) ?? { en: '', zh: '' }]
}

function readThrows(text: string): ThrowsTag {
  const close = text.startsWith('{') ? closingBrace(text, 0) : -1
  const prose = readText(text.slice(close + 1))
  return { head: close < 0 ? '' : text.slice(1, close), text: prose ?? { en: '', zh: '' } }
}
