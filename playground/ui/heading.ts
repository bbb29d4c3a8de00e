import { inject, provide, type InjectionKey } from 'vue'

const key: InjectionKey<'p'> = Symbol('heading')

/**
 * Makes the names of the panes below plain text. Within an article they would stand among its own
 * headings, once for each example.
 */
export function provideNoHeadings(): void {
  provide(key, 'p')
}

/**
 * The element that a pane or a part of one has its name in.
 *
 * @param level Where the panes are the page's own parts.
 */
export function useHeading(level: 'h2' | 'h3'): string {
  return inject(key, level)
}
