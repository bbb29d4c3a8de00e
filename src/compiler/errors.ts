import type { Text } from '../text.ts'
import type { PageCompilers } from '../platforms/page-compiler.ts'
import type { CompileError } from './contract.ts'
import { markupText, NESTED, syntaxErrorText } from './messages.ts'
import { createPositions } from './positions.ts'

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
 * @param pages Compilers of the platform's pages, in case the file is a page under a script's name.
 */
export function errorFromParser(
  file: string,
  source: string,
  thrown: unknown,
  pages: PageCompilers = {},
): CompileError {
  if (/^\s*<(?:template|script|style|html|!doctype)\b/i.test(source)) {
    return errorAt(file, source, source.indexOf('<'), markupText(Object.keys(pages)))
  }
  if (isStackOverflow(thrown)) return errorAt(file, source, 0, NESTED)
  const { message, pos } = thrown as Error & { pos?: number }
  const offset = Math.min(pos ?? 0, source.length)
  const plain = message.replace(/^Error transforming [^:]*: /, '').replace(/ \(\d+:\d+\)$/, '')
  return errorAt(file, source, offset, syntaxErrorText(plain, source, offset))
}

/** Returns whether the recursive parser ran out of stack. */
function isStackOverflow(thrown: unknown): boolean {
  // Firefox has an error class of its own for it.
  return thrown instanceof RangeError || (thrown as Error).name === 'InternalError'
}
