import type { ChildNode, CssSyntaxError } from 'postcss'
import parse from 'postcss-scss/lib/scss-parse'
import type { PageServices } from '../../../../page-compiler.ts'
import { styleErrorText } from './messages.ts'
import { offsetIn } from './offset.ts'

/** Parses a sheet of CSS, Sass or Less, whose comments may be `//` to the end of the line. */
export function parseNested(
  source: string,
  { error }: Pick<PageServices, 'error'>,
): readonly ChildNode[] {
  try {
    return parse(source).nodes
  } catch (thrown) {
    const { line, column, reason } = thrown as CssSyntaxError
    error(offsetIn(source, line, column), styleErrorText(reason))
    return []
  }
}
