import { expect, test } from '@playwright/test'
import { links } from './links.ts'
import { Arena } from './support/arena.ts'

/** Every hostile link, opened in a page in use. */
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
        if (shows === 'message') {
          await expect(page.locator('.notice.bad[role=alert]')).toBeVisible()
          await expect(state).toHaveText('finished')
        } else {
          await expect(page.getByText('came from a link')).toBeVisible()
          await expect(state).toHaveText('idle')
        }
      })
    })
  }
})
