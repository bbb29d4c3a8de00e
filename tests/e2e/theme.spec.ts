import { expect, SITE, test } from './support/test.ts'
import { visit } from './support/visit.ts'

test('the colours change at once when the reader switches', async ({ page }) => {
  await visit(page, `${SITE()}/guide/`)
  const control = page.getByRole('switch', { name: 'Appearance' }).first()
  await control.hover()
  const fading = () =>
    page.evaluate(async () => {
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      return document
        .getAnimations()
        .flatMap((one) => (one instanceof CSSTransition ? one.transitionProperty : []))
    })
  await expect.poll(fading).toEqual([])
  await control.evaluate((element) => (element as HTMLElement).click())
  expect(await fading()).toEqual([])
  await expect(page.locator('html.dark')).toHaveCount(1)
  // What the reader does not switch fades as before.
  await page.getByRole('link', { name: 'Playground' }).first().hover()
  await expect.poll(fading).toContain('color')
})
