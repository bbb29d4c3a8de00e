import type { Text } from '../text.ts'
import { syntaxErrorText } from './messages.ts'
import { type Syntax, TokenType } from './syntax.ts'

const IDENTIFIER_CHARACTER = /[\p{ID_Continue}$\u200c\u200d\\#{}]/u
const LINE_BREAK = /(?<!\\)(?:\\\\)*[\r\n]/

/** An error passed by Sucrase's tokenizer and left to the engine. */
export interface LexicalError {
  readonly offset: number
  readonly text: Text
}

/**
 * Finds the first character not allowed in an identifier, such as `“` or `，`, which the tokenizer
 * takes for part of a name, or the first string running over the end of the line.
 */
export function findLexicalError({ source, tokens }: Syntax): LexicalError | undefined {
  for (const { type, start, end } of tokens) {
    const raw = source.slice(start, end)
    if (type === TokenType.string && LINE_BREAK.test(raw)) {
      return {
        offset: start,
        text: syntaxErrorText('Unterminated string constant', source, start),
      }
    }
    const stray = type === TokenType.name ? strayCharacter(raw) : -1
    if (stray >= 0) {
      const offset = start + stray
      return { offset, text: syntaxErrorText('Unexpected token', source, offset) }
    }
  }
}

function strayCharacter(name: string): number {
  let offset = 0
  for (const character of name) {
    if (!IDENTIFIER_CHARACTER.test(character)) return offset
    offset += character.length
  }
  return -1
}
