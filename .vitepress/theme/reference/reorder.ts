import { targetOf } from './unfold.ts'

/**
 * Puts the chosen platform first in every set of sections, rows or cells that stand for platforms,
 * and the others after it in the usual order. Sections of the others fold, except for the one that
 * the address names. The reader's position on the page stays unchanged.
 *
 * The page's content is static, so moving elements cannot disturb Vue.
 */
export function reorder(platform: string): void {
  const anchor = anchorInView()
  const before = anchor?.getBoundingClientRect().top ?? 0
  document.documentElement.dataset.platform = platform
  for (const container of document.querySelectorAll('[data-by-platform]')) {
    const parts = [...container.children].filter(
      (child): child is HTMLElement => child instanceof HTMLElement && 'platform' in child.dataset,
    )
    for (const [index, part] of parts.entries()) part.dataset.place ??= String(index)
    const rank = (part: HTMLElement) =>
      part.dataset.platform === platform ? -1 : Number(part.dataset.place)
    container.append(...parts.sort((a, b) => rank(a) - rank(b)))
  }
  const named = targetOf(location.hash)
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.ref-platform-fold')) {
    const own = fold.closest<HTMLElement>('[data-platform]')?.dataset.platform
    fold.open = own === platform || (named !== undefined && fold.contains(named))
  }
  if (anchor) scrollBy({ top: anchor.getBoundingClientRect().top - before, behavior: 'instant' })
}

/** Returns the element named by the URL's hash if on screen, else the heading being read. */
function anchorInView(): Element | undefined {
  const named = targetOf(location.hash)
  const onScreen = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  }
  if (named && onScreen(named)) return named
  const headings = [...document.querySelectorAll('.vp-doc [data-platform] :is(h2, h3)[id]')]
  return scrollY > 0 ? headings.find(onScreen) : undefined
}
