import { expect, type Page } from '@playwright/test'

/** Returns the records of all tabs of this browser on the disk. */
export function records(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const request = indexedDB.open('polysocket')
    await new Promise((resolve) => (request.onsuccess = request.onerror = resolve))
    const database = request.result
    try {
      const all = database.transaction('drafts').objectStore('drafts').getAll()
      await new Promise((resolve) => (all.onsuccess = resolve))
      return (all.result as { record: string }[]).map(({ record }) => record)
    } finally {
      database.close()
    }
  })
}

/** Waits until the visible text is stored. */
export async function kept(page: Page, text: string): Promise<void> {
  await expect(async () => expect((await records(page)).join('\n')).toContain(text)).toPass()
}
