import type { ElementNode } from '@vue/compiler-core'
import {
  type Block,
  SCRIPTS,
  STYLES,
  toBlock,
  valueOf,
} from '../../../shared/page/compiler/blocks.ts'
import {
  BLOCK_FROM_FILE,
  NO_TEMPLATE,
  noLanguage,
  TWO_BLOCKS,
} from '../../../shared/page/compiler/messages.ts'
import { SCRIPT_SETUP } from './messages.ts'
import type { PageFile } from './page.ts'
import { only } from '../../../shared/page/compiler/positions.ts'
import { parseFile } from './parse.ts'
import { attributeOf } from '../../../shared/page/compiler/template/nodes.ts'

/** Parts of a file, or of an inline component in a file. */
export interface Blocks {
  readonly template: ElementNode | undefined
  readonly script: Block | undefined
  readonly styles: readonly Block[]
  /** Inline components by name, in lower case as elements are. */
  readonly components: ReadonlyMap<string, Blocks>
}

/** Finds the blocks of a file and reports faults. */
export function findBlocks(file: PageFile): Blocks {
  return blocksOf(file, 0, file.source.length, 0)
}

/**
 * Returns the blocks in a part of the source.
 *
 * @param start Offset of the part.
 * @param at Offset for the report of a missing block.
 */
function blocksOf(file: PageFile, start: number, end: number, at: number): Blocks {
  const elements = parseFile(file, only(file.source, start, end))
  const named = (name: string) => elements.filter(({ tag }) => tag === name)
  for (const element of elements) refuseWhatIsNotHere(file, element)

  const scripts = named('script').filter((element) => !isData(file, element))
  const templates = named('template')
  for (const surplus of [...templates.slice(1), ...scripts.slice(1)])
    file.services.error(surplus.loc.start.offset, TWO_BLOCKS)
  const [template] = templates
  if (!template) file.services.error(at, NO_TEMPLATE)

  const components = new Map<string, Blocks>()
  for (const element of file.format === 'we' ? named('element') : []) {
    const name = valueOf(element, 'name').toLowerCase()
    const { start, end } = element.innerLoc!
    components.set(name, blocksOf(file, start.offset, end.offset, element.loc.start.offset))
  }
  return {
    template,
    script: scripts[0] && toBlock(scripts[0]),
    styles: named('style').map(toBlock),
    components,
  }
}

/** Returns whether a block is not code but data for starting the page on a device. */
function isData(file: PageFile, element: ElementNode): boolean {
  const type = valueOf(element, 'type')
  if (type !== 'data' && type !== 'config') return false
  file.note('weex.page-data', element.loc.start.offset, { type })
  return true
}

function refuseWhatIsNotHere({ services }: PageFile, element: ElementNode): void {
  const { tag, loc } = element
  const at = loc.start.offset
  const language = valueOf(element, 'lang').toLowerCase()
  if (attributeOf(element, 'src') && tag !== 'element') services.error(at, BLOCK_FROM_FILE)
  if (tag === 'script') {
    if (attributeOf(element, 'setup')) services.error(at, SCRIPT_SETUP)
    if (!SCRIPTS.has(language)) services.error(at, noLanguage(language))
  }
  if (tag === 'style' && !STYLES.has(language)) services.error(at, noLanguage(language))
  if (tag === 'template' && !['', 'html'].includes(language))
    services.error(at, noLanguage(language))
}
