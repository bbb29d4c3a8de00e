/** Cache of the files kept at first use. */
const CACHE = 'polysocket-later'

/** Digests by absolute address. */
const integrities = new Map(
  __OFFLINE_MANIFEST__.later.map(({ url, integrity }) => [
    new URL(url, location.href).href,
    integrity,
  ]),
)

/** Returns whether a file of the worker's version is kept at first use. */
export function isLater(url: string): boolean {
  return integrities.has(url)
}

/** Answers from the cache, else from the network, and caches the network's answer. */
export function serveLater({ url }: Pick<Request, 'url'>): Promise<Response> {
  return caches.open(CACHE).then(async (cache) => {
    return (await cache.match(keyOf(url))) ?? fetchAndKeep(cache, url)
  })
}

/** Keeps files fetched by a page before this worker was in charge, still in the browser's cache. */
export async function keepFetched(urls: readonly string[]): Promise<void> {
  await Promise.allSettled(urls.filter(isLater).map((url) => serveLater({ url })))
}

/** Removes entries without a matching file of the current version. */
export async function forgetOutdated(): Promise<void> {
  const cache = await caches.open(CACHE)
  const current = new Set([...integrities.keys()].map((url) => keyOf(url)))
  const outdated = (await cache.keys()).filter(({ url }) => !current.has(url))
  await Promise.all(outdated.map((request) => cache.delete(request)))
}

/** Returns a file's key from address and digest, since not every name changes with the content. */
function keyOf(url: string): string {
  return `${url}?${encodeURIComponent(integrities.get(url)!)}`
}

async function fetchAndKeep(cache: Cache, url: string): Promise<Response> {
  const response = await fetch(url, { integrity: integrities.get(url) })
  // A full disk must not keep a page from its file.
  if (response.ok) await cache.put(keyOf(url), response.clone()).catch(() => {})
  return response
}
