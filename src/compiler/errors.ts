import type { Text } from '../text.ts'
import type { PageFormat } from '../platforms/page-contract.ts'
import type { CompileError } from './contract.ts'
import { mayHoldJsx } from './file-names.ts'
import {
  JSX,
  markupExtensions,
  markupText,
  NESTED,
  structText,
  syntaxErrorText,
} from './messages.ts'
import { createPositions } from './positions.ts'
import { parseSyntax, TokenType } from './syntax.ts'

/**
 * Creates an error at a place in a file.
 *
 * @param offset Offset in `source`, from which the line and column are counted.
 */
export function errorAt(file: string, source: string, offset: number, text: Text): CompileError {
  return { file, ...createPositions(source).at(offset), message: text.en, text }
}

/**
 * Creates an error from an exception of Sucrase, without the leading file name and the trailing
 * position of the message.
 *
 * @param formats The platform's pages, in case the file is a page under a script's name.
 */
export function errorFromParser(
  file: string,
  source: string,
  thrown: unknown,
  formats: readonly PageFormat[] = [],
): CompileError {
  if (isMarkup(source)) {
    return errorAt(file, source, source.indexOf('<'), markupText(markupExtensions(formats)))
  }
  if (isStackOverflow(thrown)) return errorAt(file, source, 0, NESTED)
  const jsx = findJsx(file, source)
  if (jsx !== undefined) return errorAt(file, source, jsx, JSX)
  const { message, pos } = thrown as Error & { pos?: number }
  const offset = Math.min(pos ?? 0, source.length)
  const struct = structAt(source, offset)
  if (struct) return errorAt(file, source, offset, structText(struct))
  const plain = message.replace(/^Error transforming [^:]*: /, '').replace(/ \(\d+:\d+\)$/, '')
  return errorAt(file, source, offset, syntaxErrorText(plain, source, offset))
}

/** Returns whether a text is a whole page. */
export function isMarkup(source: string): boolean {
  return /^\s*<(?:template|script|style|import|html|!doctype)\b/i.test(source)
}

/** Returns the name of the ArkUI page declared in the line of an offset, if any. */
function structAt(source: string, offset: number): string | undefined {
  const begin = source.lastIndexOf('\n', offset - 1) + 1
  const line = source.slice(begin, begin + 400).split('\n', 1)[0]!
  return /^\s*(?:@\w+(?:\([^)]*\))?\s*)*(?:export\s+)?(?:default\s+)?struct\s+([\p{L}_$][\p{L}\p{N}_$]{0,99})/u.exec(
    line,
  )?.[1]
}

/** Returns the offset of the first tag in a script that is valid only with JSX. */
function findJsx(file: string, source: string): number | undefined {
  if (mayHoldJsx(file)) return undefined
  try {
    const { tokens } = parseSyntax(source, true, true)
    return tokens.find(({ type }) => type === TokenType.jsxTagStart)?.start
  } catch {
    return undefined
  }
}

/** Returns whether the recursive parser ran out of stack. */
function isStackOverflow(thrown: unknown): boolean {
  // Firefox has an error class of its own for it.
  return thrown instanceof RangeError || (thrown as Error).name === 'InternalError'
}
