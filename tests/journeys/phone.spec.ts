import { CHROMIUM_ONLY, expect, test } from './support/test.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test(
  'On my phone I run two platforms from the home page, write, and come back',
  CHROMIUM_ONLY,
  async ({ visitor, page }) => {
    await visitor.goHome()
    await page.locator('.VPHome a[href*="platform=ohos"]').first().tap()
    await visitor.arrive()
    await visitor.seesFirstExample('ohos')
    const editor = page.getByRole('textbox', { name: 'Source of main.ts' })
    await editor.tap()
    await page.keyboard.press('ControlOrMeta+Home')
    await page.keyboard.type("console.log('on a phone')\n")
    await visitor.button('Run').tap()
    await expect(visitor.console.getByText('on a phone')).toBeInViewport()
    await expect(visitor.state).toHaveText('finished')

    await visitor.goHome()
    await page.locator('.VPHome a[href*="platform=taro"]').first().tap()
    await visitor.arrive()
    await visitor.seesFirstExample('taro')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await visitor.kept.getByRole('button', { name: 'Return to my changes' }).tap()
    await visitor.sees("console.log('on a phone')")
    await page.goBack()
    await visitor.seesFirstExample('taro')
  },
)
