import type { Page } from '@playwright/test'

/**
 * Opens a page of the site and waits for hydration: before, the page can be read, but buttons do
 * nothing.
 *
 * @returns The HTTP status.
 */
export async function visit(page: Page, address: string): Promise<number | undefined> {
  const response = await page.goto(address)
  // Set by Vue once it has taken over what the build had drawn.
  await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}))
  return response?.status()
}
