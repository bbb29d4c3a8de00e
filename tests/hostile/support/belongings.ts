import type { Page } from '@playwright/test'

/**
 * Returns all possible traces of a visit, by kind, as visible in the site's own document, and the
 * document's errors.
 */
export function belongings(page: Page): Promise<Record<string, readonly string[]>> {
  return page.evaluate(async () => {
    // What the site itself keeps there is its own affair; that it is there is enough.
    const own = /^(polysocket|reka|vitepress)[:-]/
    const stored = (storage: Storage) =>
      Object.entries({ ...storage }).map(([key, value]) =>
        own.test(key) ? key : `${key}=${value}`,
      )
    return {
      address: [location.origin + location.pathname + location.search],
      title: [document.title],
      history: [String(history.length)],
      local: stored(localStorage).sort(),
      session: stored(sessionStorage).sort(),
      cookies: [document.cookie],
      databases: (await indexedDB.databases()).map(({ name }) => String(name)),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      errors: [...((globalThis as { __errors?: readonly string[] }).__errors ?? [])],
      globals: ['x', 'FORGED'].filter((name) => name in globalThis),
    }
  })
}
