import type { ElementNode } from '@vue/compiler-core'
import { ErrorCodes } from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import { markupText } from '../../../shared/page/compiler/messages.ts'
import { parseBlocks, type ParserFault, TOLERATED } from '../../../shared/page/compiler/parse.ts'
import type { PageFile } from './page.ts'
import { WEEX_ELEMENTS } from './template/vue/elements.ts'

const BLOCKS = ['template', 'script', 'style', 'element']

/** Elements without an end tag: HTML elements known to Weex, closed by both compilers. */
const VOID = new Set(['image', 'img', 'input', 'embed'])

/**
 * Elements that the compiler of Weex's Vue era lets be left open: the next end tag around closes
 * them. Source: weex-template-compiler, `canBeLeftOpenTag`, which has
 * `textarea` too: its content is a text here, as in HTML.
 */
const LEFT_OPEN = new Set([
  'web',
  'spinner',
  'switch',
  'video',
  'canvas',
  'indicator',
  'marquee',
  'countdown',
])

/**
 * Parses a page file. Every repair of the parser is reported; a `.we` page may contain faults
 * accepted by Weex's own compiler, some with a note.
 *
 * @param source The source of the file, or a part at the original offsets.
 * @returns The blocks; only `template` has been parsed further.
 */
export function parseFile(file: PageFile, source: string): ElementNode[] {
  return parseBlocks(source, {
    blocks: BLOCKS,
    isVoid: (tag) => VOID.has(tag.toLowerCase()),
    // In a `.we` page its own transform tells components from elements.
    isNative: (tag) => file.format === 'we' || tag === 'template' || WEEX_ELEMENTS.has(tag),
    fault: (fault) => tell(file, fault),
  })
}

function tell(file: PageFile, { code, message, offset, tag, isBlock }: ParserFault): void {
  if (file.format === 'we' && TOLERATED.has(code)) return
  if (file.format === 'we' && code === ErrorCodes.X_INVALID_END_TAG)
    return file.note('weex.end-tag-surplus', offset, { tag })
  if (file.format === 'we' && code === ErrorCodes.X_MISSING_END_TAG && !isBlock)
    return file.note('weex.end-tag-missing', offset, { tag })
  if (code === ErrorCodes.X_MISSING_END_TAG && LEFT_OPEN.has(tag)) return
  file.services.error(offset, markupText(code, message, tag))
}
