import type { ElementNode } from '@vue/compiler-core'
import { ErrorCodes } from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import { type Block, SCRIPTS, toBlock, valueOf } from '../../../page/compiler/blocks.ts'
import {
  BLOCK_FROM_FILE,
  markupText,
  NO_TEMPLATE,
  noLanguage,
  TWO_BLOCKS,
} from '../../../page/compiler/messages.ts'
import { parseBlocks, type ParserFault, TOLERATED } from '../../../page/compiler/parse.ts'
import { attributeOf } from '../../../page/compiler/template/nodes.ts'
import type { PageFile } from './page.ts'

/** Elements without an end tag; an end tag is allowed. */
const VOID = new Set(['image', 'img', 'input'])

/** Parts of a file. */
export interface Blocks {
  readonly template: ElementNode | undefined
  readonly script: Block | undefined
  readonly styles: readonly ElementNode[]
  readonly imports: readonly ElementNode[]
}

/** Returns whether a file holds the definitions of the app, and no template. */
export const isApp = (name: string): boolean => /(?:^|\/)app\.ux$/.test(name)

/** Finds the blocks of a file and reports faults. */
export function findBlocks(file: PageFile): Blocks {
  const { source, services } = file
  const elements = parseBlocks(source, {
    blocks: ['template', 'script', 'style', 'import'],
    isVoid: (tag) => VOID.has(tag.toLowerCase()),
    // The transform tells components from elements.
    isNative: () => true,
    fault: (fault) => tell(file, fault),
  })
  const named = (name: string) => elements.filter(({ tag }) => tag === name)
  const [templates, scripts] = [named('template'), named('script')]
  for (const surplus of [...templates.slice(1), ...scripts.slice(1)])
    services.error(surplus.loc.start.offset, TWO_BLOCKS)
  for (const block of [...templates, ...scripts, ...named('style')])
    if (attributeOf(block, 'src')) services.error(block.loc.start.offset, BLOCK_FROM_FILE)
  for (const script of scripts) {
    const language = valueOf(script, 'lang').toLowerCase()
    if (!SCRIPTS.has(language)) services.error(script.loc.start.offset, noLanguage(language))
  }
  if (templates.length === 0 && !isApp(file.name)) services.error(0, NO_TEMPLATE)
  return {
    template: templates[0],
    script: scripts[0] && toBlock(scripts[0]),
    styles: named('style'),
    imports: named('import'),
  }
}

function tell({ services }: PageFile, { code, message, offset, tag }: ParserFault): void {
  if (TOLERATED.has(code)) return
  if (code === ErrorCodes.X_INVALID_END_TAG && VOID.has(tag.toLowerCase())) return
  services.error(offset, markupText(code, message, tag))
}
