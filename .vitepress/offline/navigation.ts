import { matchPrecache } from 'workbox-precaching'

/**
 * Opens pages from the cache, else from the network, after giving a newer version of the site a
 * chance to take over.
 *
 * @param notFound The page for nonexistent addresses, as HTML.
 */
export function createNavigation(scope: ServiceWorkerScope, notFound: string) {
  /** Set after the call to the newer worker; from then on this worker opens nothing more. */
  let leaving = false

  /** Calls the newer version if the reloading page is the only open page. */
  async function giveWay(request: Request): Promise<void> {
    const { waiting } = scope.registration
    if (!waiting || leaving || !isReload(request)) return
    const pages = await scope.clients.matchAll({ type: 'window' })
    if (pages.length > 1) return
    leaving = true
    waiting.postMessage({ type: 'take-over' })
  }

  return async function open(request: Request): Promise<Response> {
    await giveWay(request)
    if (leaving) return html(ASK_AGAIN, 200)
    const { origin, pathname, search } = new URL(request.url)
    const kept = await matchPrecache(origin + pathname)
    if (kept) return kept
    if (!pathname.endsWith('/') && (await matchPrecache(`${origin}${pathname}/`))) {
      return Response.redirect(`${pathname}/${search}`, 301)
    }
    return fetch(request).catch(() => html(notFound, 404))
  }
}

/**
 * Returns whether a page reloads in place: any other page, in a new tab or in a frame, leaves the
 * open pages unchanged. Engines without this information request the network again on a reload.
 */
function isReload(request: Request & { readonly isReloadNavigation?: boolean }): boolean {
  if (request.destination !== 'document') return false
  return request.isReloadNavigation ?? request.cache === 'no-cache'
}

/** Loads the address again, fragment and all, until the newer version answers. */
const ASK_AGAIN = '<!doctype html><script>location.reload()</script>'

function html(body: string, status: number): Response {
  return new Response(body, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
