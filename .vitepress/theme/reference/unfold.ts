import type { Router } from 'vitepress'

/**
 * Opens the folds around the element named by the address after each navigation: a link never leads
 * to something hidden. VitePress scrolls afterwards, in the next frame.
 */
export function unfoldTargets(router: Router): void {
  const before = router.onAfterRouteChange
  router.onAfterRouteChange = async (to) => {
    await before?.(to)
    unfold(targetOf(location.hash))
  }
}

/** Returns the element named by a hash; `undefined` without one. */
export function targetOf(hash: string): HTMLElement | undefined {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1))) ?? undefined
  } catch {
    // A hash of broken escapes names nothing.
    return undefined
  }
}

/**
 * Opens the folds around an element, and the element itself if it is the heading of a fold. The
 * first visit of a page has been scrolled by the browser, possibly before the fold was open.
 */
export function unfold(target: HTMLElement | undefined): void {
  const closed: HTMLDetailsElement[] = []
  for (let at = target?.closest('details'); at; at = at.parentElement?.closest('details')) {
    if (!at.open) closed.push(at)
  }
  for (const fold of closed) fold.open = true
  if (closed.length > 0) target?.scrollIntoView()
}
