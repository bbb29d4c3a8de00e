import type { Locale } from '../../src/text.ts'
import { Html } from './html.ts'

/** A generated page. */
export interface Page {
  /** Folder of the page in the language, e.g. `reference/connecting`. */
  readonly path: string
  readonly title: string
  /** A sentence for search engines. */
  readonly description: string
  /** Markdown with blocks of HTML. */
  readonly content: string
  /** Words that people search for and the page does not say, in any language. */
  readonly alsoCalled?: readonly string[]
  /** Give the outline's place to the page. */
  readonly wide?: boolean
}

/** Composes blocks of Markdown and of HTML, below each other. */
export function compose(blocks: readonly Block[]): string {
  return flatten(blocks)
    .map(String)
    .filter((block) => block.trim() !== '')
    .join('\n\n')
}

/** A block of a page; nothing and `false` leave no trace. */
export type Block = Html | string | false | undefined | readonly Block[]

/** Formats a heading as Markdown. */
export function heading(level: number, text: string, anchor?: string): string {
  return `${'#'.repeat(level)} ${text}${anchor ? ` {#${anchor}}` : ''}`
}

function flatten(blocks: readonly Block[]): (Html | string)[] {
  return blocks.flatMap((block): (Html | string)[] => {
    if (block === undefined || block === false) return []
    return typeof block === 'string' || block instanceof Html ? [block] : flatten(block)
  })
}

/** Every language of the site and the folder of the language's pages. */
export const localeFolders: Readonly<Record<Locale, string>> = { en: '', zh: 'zh/' }
