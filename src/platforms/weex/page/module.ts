import type { StyleClass } from '../../shared/page/styles/rules.ts'

/**
 * What a compiled page file is when it has run: the value of its `module.exports`. The compiled
 * code gets Vue's functions by `require('vue')`.
 */
export interface PageModule {
  /** Format of the file, by the extension without the dot, e.g. `vue`. */
  readonly format: string
  /** What the page's own script exported: its options. */
  readonly script: unknown
  /** A render function as Vue 3's compiler makes it from the template. */
  readonly render: (...values: never[]) => unknown
  /** Classes of the style block by name. */
  readonly style: Readonly<Record<string, StyleClass>>
  /** Inline components (`<element name>`) by name. */
  readonly components: Readonly<Record<string, PageModule>>
}
