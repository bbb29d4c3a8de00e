/** Where files are that were kept when somebody used them. */
const CACHE = 'polysocket-later'

/** Their digests by absolute address. */
const integrities = new Map(
  __OFFLINE_MANIFEST__.later.map(({ url, integrity }) => [
    new URL(url, location.href).href,
    integrity,
  ]),
)

/** Whether a file of this version is kept once it is used. */
export function isLater(url: string): boolean {
  return integrities.has(url)
}

/** Answers from what is kept, else from the network, and keeps that. */
export function serveLater({ url }: Pick<Request, 'url'>): Promise<Response> {
  return caches.open(CACHE).then(async (cache) => {
    return (await cache.match(keyOf(url))) ?? fetchAndKeep(cache, url)
  })
}

/** Keeps what a page had fetched before this worker was in charge; the browser still has it. */
export async function keepFetched(urls: readonly string[]): Promise<void> {
  await Promise.allSettled(urls.filter(isLater).map((url) => serveLater({ url })))
}

/** Takes away what belongs to no file of this version. */
export async function forgetOutdated(): Promise<void> {
  const cache = await caches.open(CACHE)
  const current = new Set([...integrities.keys()].map((url) => keyOf(url)))
  const outdated = (await cache.keys()).filter(({ url }) => !current.has(url))
  await Promise.all(outdated.map((request) => cache.delete(request)))
}

/** A file by its address and digest, since not every name changes with what is in it. */
function keyOf(url: string): string {
  return `${url}?${encodeURIComponent(integrities.get(url)!)}`
}

async function fetchAndKeep(cache: Cache, url: string): Promise<Response> {
  const response = await fetch(url, { integrity: integrities.get(url) })
  // A full disk must not keep a page from its file.
  if (response.ok) await cache.put(keyOf(url), response.clone()).catch(() => {})
  return response
}
