import type { ElementNode } from '@vue/compiler-core'
import { type Block, SCRIPTS, STYLES, toBlock, valueOf } from '../blocks.ts'
import { BLOCK_FROM_FILE, markupText, NO_BLOCKS, noLanguage, TWO_BLOCKS } from '../messages.ts'
import type { PageFile } from '../page.ts'
import { parseBlocks } from '../parse.ts'
import { attributeOf } from '../template/nodes.ts'

/** A `<style>`. */
export interface StyleBlock extends Block {
  /** Whether the styles are only for the elements of the file's own template. */
  readonly scoped: boolean
  /** Name of the classes in the template, with `module`. */
  readonly module: string | undefined
}

/** Blocks of a single-file component. */
export interface Blocks {
  readonly template: ElementNode | undefined
  readonly script: Block | undefined
  /** `<script setup>`. */
  readonly setup: Block | undefined
  readonly styles: readonly StyleBlock[]
}

const BLOCKS = ['template', 'script', 'style']

/** Elements without an end tag, as in HTML. */
const VOID = new Set(['br', 'hr', 'img', 'input'])

/** Languages of a `<style>` of which nesting and variables are read. */
const NESTED = new Set(['scss', 'less'])

/**
 * Finds the blocks of a file and reports faults.
 *
 * @param isElement Returns whether a name in a template is an element of the platform.
 */
export function findBlocks(file: PageFile, isElement: (tag: string) => boolean): Blocks {
  const { services } = file
  const elements = parseBlocks(file.source, {
    blocks: BLOCKS,
    isVoid: (tag) => VOID.has(tag),
    isNative: (tag) => tag === 'template' || isElement(tag),
    fault: ({ code, message, offset, tag }) =>
      services.error(offset, markupText(code, message, tag)),
  })
  for (const element of elements) checkLanguage(file, element)
  const named = (name: string) => elements.filter(({ tag }) => tag === name)
  const isSetup = (element: ElementNode) => attributeOf(element, 'setup') !== undefined
  const setups = named('script').filter(isSetup)
  const scripts = named('script').filter((element) => !isSetup(element))
  const templates = named('template')
  for (const surplus of [setups, scripts, templates].flatMap((list) => list.slice(1)))
    services.error(surplus.loc.start.offset, TWO_BLOCKS)
  if (!templates[0] && !scripts[0] && !setups[0]) services.error(0, NO_BLOCKS)
  return {
    template: templates[0],
    script: scripts[0] && toBlock(scripts[0]),
    setup: setups[0] && toBlock(setups[0]),
    styles: named('style').map((element) => ({
      ...toBlock(element),
      scoped: attributeOf(element, 'scoped') !== undefined,
      module: attributeOf(element, 'module') && (valueOf(element, 'module') || '$style'),
    })),
  }
}

function checkLanguage({ services }: PageFile, element: ElementNode): void {
  const { tag, loc } = element
  const at = loc.start.offset
  const language = valueOf(element, 'lang').toLowerCase()
  if (BLOCKS.includes(tag) && attributeOf(element, 'src')) services.error(at, BLOCK_FROM_FILE)
  const known =
    (tag === 'script' && SCRIPTS.has(language)) ||
    (tag === 'style' && (STYLES.has(language) || NESTED.has(language))) ||
    (tag === 'template' && ['', 'html'].includes(language)) ||
    !BLOCKS.includes(tag)
  if (!known) services.error(at, noLanguage(language))
}
