import { inject, provide, type InjectionKey } from 'vue'

const key: InjectionKey<'p'> = Symbol('heading')

/**
 * Converts the names of the panes below to plain text. Within an article, headings would stand
 * among the article's own headings, once for each example.
 */
export function provideNoHeadings(): void {
  provide(key, 'p')
}

/**
 * Returns the element for the name of a pane or of a pane's part.
 *
 * @param level Where the panes are the page's own parts.
 */
export function useHeading(level: 'h2' | 'h3'): string {
  return inject(key, level)
}
