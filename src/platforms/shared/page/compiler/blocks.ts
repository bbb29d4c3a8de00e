import type { ElementNode } from '@vue/compiler-core'
import type { PageFile } from './page.ts'
import { only } from './positions.ts'
import { attributeOf } from './template/nodes.ts'

/** A `<script>` or a `<style>` by the offsets of the content. */
export interface Block {
  readonly start: number
  readonly end: number
  /** Value of the attribute `lang`. */
  readonly language: string
}

/** Languages of a `<script>`. */
export const SCRIPTS = new Set(['', 'js', 'javascript', 'babel', 'es6', 'ts', 'typescript'])

/** Languages of a `<style>` that are CSS. */
export const STYLES = new Set(['', 'css', 'postcss'])

/** Returns the place and the language of a block. */
export function toBlock(element: ElementNode): Block {
  const { start, end } = element.innerLoc!
  return { start: start.offset, end: end.offset, language: valueOf(element, 'lang') }
}

/** Returns the value of an attribute; empty for none. */
export function valueOf(element: ElementNode, name: string): string {
  return attributeOf(element, name)?.value?.content.trim() ?? ''
}

/** Returns whether the language of a block is TypeScript. */
export const isTyped = ({ language }: Block): boolean => /^(?:ts|typescript)$/i.test(language)

/** Compiles a `<script>` with the compiler of scripts. */
export function compileScript({ source, services }: PageFile, block: Block) {
  return services.compileScript(only(source, block.start, block.end), isTyped(block))
}
