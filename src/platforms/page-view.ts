/** A page's source as TypeScript, for the types in an editor. */
export interface PageView {
  readonly source: string
  /** Names that only the view has, for no list of names to show. */
  readonly ownNames: RegExp
  /**
   * Returns the offset in the view of an offset in the page.
   *
   * @param side Where to go when the view has something between the two characters at the offset.
   */
  place(offset: number, side: 'before' | 'after'): number
  /**
   * Returns the stretch of the page of a stretch of the view.
   *
   * @returns `undefined` when one of its ends is nowhere in the page.
   */
  originOf(start: number, length: number): { start: number; length: number } | undefined
}

/**
 * Creates the view of a page.
 *
 * @returns `undefined` for a page that cannot be read.
 */
export type ViewPage = (source: string) => PageView | undefined

/** Views of a platform's pages, by the format's extension, e.g. `.ets`. */
export type PageViews = Readonly<Record<string, ViewPage>>
