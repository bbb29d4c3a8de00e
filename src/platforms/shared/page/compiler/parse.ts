import type { CompilerError, ElementNode } from '@vue/compiler-core'
import { baseParse, ErrorCodes } from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import { isElement } from './template/nodes.ts'

/** Errors reported at the end of a file. */
const ENDS = new Set<number | string>([
  ErrorCodes.EOF_BEFORE_TAG_NAME,
  ErrorCodes.EOF_IN_CDATA,
  ErrorCodes.EOF_IN_COMMENT,
  ErrorCodes.EOF_IN_TAG,
  ErrorCodes.X_MISSING_INTERPOLATION_END,
])

/** Faults an HTML parser recovers from without loss. */
export const TOLERATED = new Set<number | string>([
  ErrorCodes.CDATA_IN_HTML_CONTENT,
  ErrorCodes.DUPLICATE_ATTRIBUTE,
  ErrorCodes.MISSING_ATTRIBUTE_VALUE,
  ErrorCodes.UNEXPECTED_CHARACTER_IN_ATTRIBUTE_NAME,
  ErrorCodes.UNEXPECTED_CHARACTER_IN_UNQUOTED_ATTRIBUTE_VALUE,
  ErrorCodes.UNEXPECTED_SOLIDUS_IN_TAG,
])

/** A repair of the parser. */
export interface ParserFault {
  /** Member of Vue's `ErrorCodes`. */
  readonly code: number | string
  readonly message: string
  readonly offset: number
  /** Name in the tag at the place, if any. */
  readonly tag: string
  /** Whether the tag belongs to one of the given blocks. */
  readonly isBlock: boolean
}

/** What a format says to the parser. */
export interface ParserOptions {
  /** Names of the blocks at the top of a file. */
  readonly blocks: readonly string[]
  /** Returns whether an element has no end tag. */
  isVoid(tag: string): boolean
  /** Returns whether an element is none of the page's components. */
  isNative(tag: string): boolean
  /** Receives every repair. */
  fault(fault: ParserFault): void
}

/**
 * Parses a page file with Vue's tolerant HTML parser.
 *
 * @param source The source of the file, or a part at the original offsets.
 * @returns The blocks; only `template` has been parsed further.
 */
export function parseBlocks(source: string, options: ParserOptions): ElementNode[] {
  let ended = false
  const { children } = baseParse(source, {
    parseMode: 'sfc',
    comments: false,
    isVoidTag: (tag) => options.isVoid(tag),
    isNativeTag: (tag) => options.isNative(tag),
    onError: (error) => {
      // Where the file ends too early nothing else that is open has an end either.
      if (ended && error.code === ErrorCodes.X_MISSING_END_TAG) return
      ended ||= ENDS.has(error.code)
      options.fault(faultOf(source, error, options.blocks))
    },
  })
  return children.filter(isElement)
}

function faultOf(
  source: string,
  { code, loc, message }: CompilerError,
  blocks: readonly string[],
): ParserFault {
  const offset = loc?.start.offset ?? 0
  const rest = source.slice(offset)
  const tag = /^<\/?\s*([^\s/>]*)/.exec(rest)?.[1] ?? ''
  const isBlock = !rest.startsWith('</') && blocks.includes(tag)
  return { code, message, offset, tag, isBlock }
}
