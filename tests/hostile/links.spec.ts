import { expect, test } from '@playwright/test'
import { links } from './links.ts'
import { Arena } from './support/arena.ts'

/** Every hostile link, opened in a page that is in use. */
test.describe('links', () => {
  test.describe.configure({ mode: 'default' })
  let arena: Arena

  test.beforeAll(async ({ browser }) => {
    arena = await Arena.open(browser)
  })
  test.afterAll(() => arena?.close())

  for (const { id, hash, shows } of links) {
    test(id, async () => {
      await arena.openLink(await hash(), async ({ page, state }) => {
        const message = page.locator('.notice.bad[role=alert]')
        const shown = page.getByText('came from a link')
        await expect(shows === 'message' ? message : shown).toBeVisible()
        await expect(state).not.toHaveText(/running|finished|failed/)
      })
    })
  }
})
