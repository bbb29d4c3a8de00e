import { matchPrecache } from 'workbox-precaching'

/**
 * Opens pages: from what is kept, else from the network. Before that it gives a newer version of
 * the site its turn.
 *
 * @param notFound The page for addresses that do not exist, as HTML.
 */
export function createNavigation(scope: ServiceWorkerScope, notFound: string) {
  /** Set once the newer worker was called; from then on this one opens nothing more. */
  let leaving = false

  /** Calls the newer version if the page that is loaded again is the only one open. */
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
 * Whether a page is loaded again in its own place: any other page, in a new tab or in a frame, leaves
 * those that are open as they are. Engines that do not say so ask the network anew on a reload.
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
