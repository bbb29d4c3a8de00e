import type { WorkerMessage } from './manifest.ts'

/** Milliseconds of quiet after the page has loaded, before anything is fetched for later. */
const QUIET = 2_000

/**
 * Registers the service worker for offline use, once the page no longer needs the network. Does
 * nothing on an unbuilt site, over plain http on another machine, within another page, or when the
 * browser saves data.
 *
 * @param base The site's base path, with a slash at both ends.
 */
export function keepForOffline(base: string): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  // What a guest's page shows of the site is kept apart for each such page, and of use to none.
  if (window.parent !== window || savesData()) return
  const wait = (): void => void setTimeout(() => void register(base), QUIET)
  if (document.readyState === 'complete') wait()
  else addEventListener('load', wait, { once: true })
}

async function register(base: string): Promise<void> {
  const { serviceWorker } = navigator
  // It is in charge from the first; what came before it did not see.
  serviceWorker.addEventListener('controllerchange', tellFetched, { once: true })
  try {
    await serviceWorker.register(`${base}sw.js`, { scope: base })
  } catch {
    // A host that forbids it, or a private window: the site works as before, with the network.
  }
}

function tellFetched(): void {
  const urls = performance.getEntriesByType('resource').map(({ name }) => name)
  const message: WorkerMessage = { type: 'fetched', urls }
  navigator.serviceWorker.controller?.postMessage(message)
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  return connection?.saveData === true && !navigator.serviceWorker.controller
}
