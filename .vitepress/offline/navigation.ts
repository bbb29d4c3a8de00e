import { matchPrecache } from 'workbox-precaching'
import type { WorkerMessage } from './manifest.ts'

const TAKE_OVER: WorkerMessage = { type: 'take-over' }

/**
 * Opens pages from the cache, else from the network, after giving a newer version of the site a
 * chance to take over.
 *
 * @param notFound The page for nonexistent addresses, as HTML.
 */
export function createNavigation(scope: ServiceWorkerScope, notFound: string) {
  /** Set once a page waits for the newer worker; from then on this worker opens nothing more. */
  let leaving = false

  /** Returns whether a newer version may take over: the reloading page is the only open page. */
  async function mayLeave(request: Request): Promise<boolean> {
    if (!scope.registration.waiting || !isReload(request)) return false
    return (await scope.clients.matchAll({ type: 'window' })).length <= 1
  }

  return async function open(request: Request): Promise<Response> {
    leaving ||= await mayLeave(request)
    if (leaving) return html(GIVE_WAY, 200)
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

/**
 * Calls the newer version, and loads the address again, fragment and all, when it has taken over. It
 * waits for the event, since a page that reloads meanwhile keeps the older worker at work, and a
 * worker at work is not replaced.
 */
const GIVE_WAY = `<!doctype html><script>
  navigator.serviceWorker.getRegistration().then((registration) => {
    const newer = registration && registration.waiting
    if (!newer) return location.reload()
    newer.onstatechange = () => location.reload()
    newer.postMessage(${JSON.stringify(TAKE_OVER)})
  })
</script>`

function html(body: string, status: number): Response {
  return new Response(body, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
