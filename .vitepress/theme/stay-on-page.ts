import type { Router } from 'vitepress'
import { pageOf } from '../../playground/scenario/address/page-of.ts'

/**
 * Leaves a page in place when Back or Forward leads to another address of the page, such as a
 * heading or an earlier program of the playground. VitePress would load the page again, and the
 * page of the first visit has a separate module: everything on the page would begin again, and a
 * run or typed text would be lost.
 */
export function stayOnPage(router: Router): void {
  const { onBeforePageLoad } = router
  /** The page asked for last; may still be on the way, over the page on screen. */
  let asked = ''
  router.onBeforePageLoad = (to) => {
    const { component, path } = router.route
    const page = pageOf(new URL(to, location.origin).pathname)
    const stays = component && asked === page && pageOf(path) === page
    asked = page
    return stays ? false : onBeforePageLoad?.(to)
  }
}
