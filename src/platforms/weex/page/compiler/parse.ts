import type { CompilerError, ElementNode } from '@vue/compiler-core'
import { baseParse, ErrorCodes } from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import { markupText } from './messages.ts'
import type { PageFile } from './page.ts'
import { isElement } from './template/nodes.ts'
import { WEEX_ELEMENTS } from './template/vue/elements.ts'

/** Elements without an end tag: HTML elements known to Weex, closed by both compilers. */
const VOID = new Set(['image', 'img', 'input', 'embed'])

/** Faults an HTML parser recovers from without loss, and therefore allowed in `.we` pages. */
const TOLERATED = new Set<number | string>([
  ErrorCodes.CDATA_IN_HTML_CONTENT,
  ErrorCodes.DUPLICATE_ATTRIBUTE,
  ErrorCodes.MISSING_ATTRIBUTE_VALUE,
  ErrorCodes.UNEXPECTED_CHARACTER_IN_ATTRIBUTE_NAME,
  ErrorCodes.UNEXPECTED_CHARACTER_IN_UNQUOTED_ATTRIBUTE_VALUE,
  ErrorCodes.UNEXPECTED_SOLIDUS_IN_TAG,
])

/** Errors reported at the end of a file. */
const ENDS = new Set<number | string>([
  ErrorCodes.EOF_BEFORE_TAG_NAME,
  ErrorCodes.EOF_IN_CDATA,
  ErrorCodes.EOF_IN_COMMENT,
  ErrorCodes.EOF_IN_TAG,
  ErrorCodes.X_MISSING_INTERPOLATION_END,
])

/**
 * Parses a page file. Vue's tolerant HTML parser reports every repair. A `.we` page may contain
 * faults accepted by Weex's own compiler, some with a note.
 *
 * @param source The source of the file, or a part at the original offsets.
 * @returns The blocks; only `template` has been parsed further.
 */
export function parseFile(file: PageFile, source: string): ElementNode[] {
  let ended = false
  const { children } = baseParse(source, {
    parseMode: 'sfc',
    comments: false,
    isVoidTag: (tag) => VOID.has(tag.toLowerCase()),
    // In a `.we` page its own transform tells components from elements.
    isNativeTag: (tag) => file.format === 'we' || tag === 'template' || WEEX_ELEMENTS.has(tag),
    onError: (error) => {
      // Where the file ends too early nothing else that is open has an end either.
      if (ended && error.code === ErrorCodes.X_MISSING_END_TAG) return
      ended ||= ENDS.has(error.code)
      tell(file, source, error)
    },
  })
  return children.filter(isElement)
}

function tell(file: PageFile, source: string, { code, loc, message }: CompilerError): void {
  const at = loc?.start.offset ?? 0
  const rest = source.slice(at)
  const tag = /^<\/?\s*([^\s/>]*)/.exec(rest)?.[1] ?? ''
  if (file.format === 'we' && TOLERATED.has(code)) return
  if (file.format === 'we' && code === ErrorCodes.X_INVALID_END_TAG)
    return file.note('weex.end-tag-surplus', at, { tag })
  const isBlock = /^<(?:template|script|style|element)\b/.test(rest)
  if (file.format === 'we' && code === ErrorCodes.X_MISSING_END_TAG && !isBlock)
    return file.note('weex.end-tag-missing', at, { tag })
  file.services.error(at, markupText(code, message, tag))
}
