import type { ElementNode } from '@vue/compiler-core'
import { BLOCK_FROM_FILE, NO_TEMPLATE, noLanguage, SCRIPT_SETUP, TWO_BLOCKS } from './messages.ts'
import type { PageFile } from './page.ts'
import { only } from './positions.ts'
import { parseFile } from './parse.ts'
import { attributeOf } from './template/nodes.ts'

/** A `<script>` or a `<style>` by the offsets of the content. */
export interface Block {
  readonly start: number
  readonly end: number
  /** Value of the attribute `lang`. */
  readonly language: string
}

/** Parts of a file, or of an inline component in a file. */
export interface Blocks {
  readonly template: ElementNode | undefined
  readonly script: Block | undefined
  readonly styles: readonly Block[]
  /** Inline components by name, in lower case as elements are. */
  readonly components: ReadonlyMap<string, Blocks>
}

const SCRIPTS = new Set(['', 'js', 'javascript', 'babel', 'es6', 'ts', 'typescript'])
const STYLES = new Set(['', 'css', 'postcss'])

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

function toBlock(element: ElementNode): Block {
  const { start, end } = element.innerLoc!
  return { start: start.offset, end: end.offset, language: valueOf(element, 'lang') }
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

function valueOf(element: ElementNode, name: string): string {
  return attributeOf(element, name)?.value?.content.trim() ?? ''
}
