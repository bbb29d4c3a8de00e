import { CHROMIUM_ONLY, expect, SITE, test } from './support/test.ts'
import { Visitor } from './support/visitor.ts'

test(
  'I change an example of the guide and share it; a colleague changes it and shares it back',
  CHROMIUM_ONLY,
  async ({ visitor, page, browser }) => {
    await page.goto(`${SITE()}/guide/examples/`)
    const example = page.getByRole('group', { name: 'Web: Round trip', exact: true })
    await example.getByRole('button', { name: 'Edit', exact: true }).click()
    await expect(example.locator('.monaco-editor').first()).toBeVisible({ timeout: 20_000 })
    const open = example.getByRole('link', { name: 'Open in playground' })
    const built = await open.getAttribute('href')
    await page.keyboard.press('ControlOrMeta+Home')
    await page.keyboard.type("console.log('from the guide')\n")
    await expect(open).not.toHaveAttribute('href', built!)
    await open.click()
    await visitor.arrive()
    await visitor.sees("console.log('from the guide')")
    const first = await visitor.share()

    const theirs = await browser.newContext()
    const colleague = new Visitor(await theirs.newPage())
    await colleague.page.goto(first)
    await colleague.arrive()
    await colleague.sees("console.log('from the guide')")
    expect(await colleague.lines()).toEqual([])
    await colleague.typeOnTop("console.log('from a colleague')")
    await colleague.runToEnd()
    const second = await colleague.share()
    expect(second).not.toBe(first)
    await theirs.close()

    await page.goto(second)
    await visitor.arrive()
    await visitor.sees("console.log('from a colleague')")
    await visitor.runToEnd()
    expect((await visitor.lines()).slice(0, 2)).toEqual([
      'log: from a colleague',
      'log: from the guide',
    ])
  },
)
