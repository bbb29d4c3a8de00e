import type { Locator, Page } from '@playwright/test'
import { portWords } from '../../playground/locales/port.ts'
import { Playground } from './support/playground.ts'
import { SITE, expect, test } from './support/test.ts'

const CALLS = `import Taro from '@tarojs/taro'
const task = await Taro.connectSocket({ url: 'wss://echo.example/' })
`
const taro = (code: string) => ({ platform: 'taro', files: { 'main.ts': code } })

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: portWords.en.title })

/** Opens the dialog of a program, with a target. */
async function portTo(playground: Playground, target: string): Promise<Locator> {
  await playground.button(playground.words.controls.port).click()
  const dialog = dialogOf(playground.page)
  await dialog.getByRole('combobox', { name: portWords.en.target }).selectOption(target)
  return dialog
}

/** Verifies a port, opens it as a new program, and runs it to the end. */
async function verifyAndRun(dialog: Locator, playground: Playground): Promise<void> {
  await dialog.getByRole('button', { name: portWords.en.verify }).click()
  await expect(dialog.getByRole('status').last()).toContainText(/^Verified in 6 of 6 situations/, {
    timeout: 60_000,
  })
  await dialog.getByRole('button', { name: portWords.en.open }).click()
  await playground.runToEnd()
}

test.describe('porting a program', () => {
  test('an example: compared, verified, opened, run, and left again', async ({
    page,
    playground,
  }) => {
    await playground.open()
    await playground.select('Platform', 'taro')
    const dialog = await portTo(playground, 'ohos')
    await expect(dialog.getByRole('status').first()).toContainText(/^Native/)
    const before = dialog.getByRole('region', { name: 'Before: Taro' })
    const after = dialog.getByRole('region', { name: 'After: OpenHarmony' })
    await expect(before.getByRole('deletion').first()).toContainText(
      "Removed: import Taro from '@tarojs/taro'",
    )
    await expect(after.getByRole('insertion').first()).toContainText(
      "Added: import webSocket from '@ohos.net.webSocket'",
    )
    await expect(before).toContainText('If the connection is refused, one platform reports')

    await dialog.getByRole('button', { name: portWords.en.verify }).click()
    await expect(dialog.getByText(/^Verified in 6 of 6 situations/)).toBeVisible()
    const refused = dialog.getByRole('listitem').filter({ hasText: 'Connection refused' })
    await expect(refused).toContainText('differs as noted')
    await refused.getByText('1 difference').click()
    await expect(refused).toContainText('before: close (code 1006')

    await dialog.getByRole('button', { name: portWords.en.open }).click()
    await expect(dialog).toHaveCount(0)
    const platform = page.getByRole('combobox', { name: playground.words.controls.platform })
    await expect(platform).toHaveValue('ohos')
    await playground.runToEnd()
    await expect(playground.console).toContainText('onClose')

    await playground.button('Return to “Round trip”').click()
    await expect(platform).toHaveValue('taro')
    await playground.runToEnd()
  })

  test('an edited program is kept, and Back leads to it', async ({ page, playground }) => {
    await playground.open()
    await playground.select('Platform', 'taro')
    await playground.setCode(`${CALLS}task.onOpen(() => { console.log('mine'); task.close() })`)
    const dialog = await portTo(playground, 'web')
    await dialog.getByRole('button', { name: portWords.en.open }).click()
    await playground.runToEnd()
    expect(await playground.lines()).toEqual(['log: mine'])
    await page.goBack()
    await expect(page.getByRole('combobox', { name: 'Platform' })).toHaveValue('taro')
    await playground.runToEnd()
    expect(await playground.lines()).toContain('log: mine')
  })

  test('of several files: each changed file is shown, and all run in Verify', async ({
    playground,
  }) => {
    const files = {
      'main.ts': `import { greet } from './chat/greet'\ngreet('hello')\n`,
      'chat/greet.ts': `import Taro from '@tarojs/taro'
export async function greet(text: string) {
  const task = await Taro.connectSocket({ url: 'wss://echo.example/' })
  task.onOpen(() => task.send({ data: text }))
  task.onMessage(({ data }) => { console.log('got', data); task.close({ code: 1000, reason: 'read' }) })
}
`,
    }
    await playground.openScenario({ platform: 'taro', files })
    const dialog = await portTo(playground, 'ohos')
    await expect(dialog.getByRole('status').first()).toContainText(/^Native/)
    await expect(dialog.getByRole('heading', { name: 'chat/greet.ts' })).toBeVisible()
    await expect(dialog.locator('ins').filter({ hasText: '@ohos.net.webSocket' })).toHaveCount(1)
    await expect(dialog.getByText(portWords.en.kept('main.ts'))).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'Copy chat/greet.ts' })).toBeVisible()
    await verifyAndRun(dialog, playground)
    expect(await playground.lines()).toContain('log: got hello')
  })

  test('over an adapter: the reasons lead to their lines, and both files can be copied', async ({
    page,
    playground,
  }) => {
    await playground.openScenario(taro(`${CALLS}console.log(task.readyState)`))
    const dialog = await portTo(playground, 'ohos')
    await expect(dialog.getByRole('status').first()).toContainText(/^Adapter/)
    await expect(dialog.getByRole('button', { name: portWords.en.copyAdapter })).toBeVisible()
    await dialog.getByText('Adapter: taro-over-ohos.ts').click()
    await expect(dialog).toContainText("from 'polysocket/over'")
    await dialog.getByRole('button', { name: 'Line 3' }).first().click()
    await expect(dialog).toHaveCount(0)
    await expect(page.locator('.monaco-editor .cursor, .plain-editor').first()).toBeVisible()
  })

  test('over an adapter: both run in Verify, and the port runs as a new program', async ({
    playground,
  }) => {
    const source = `${CALLS}task.onOpen(() => { console.log(task.readyState); task.close() })`
    await playground.openScenario(taro(source))
    const dialog = await portTo(playground, 'weex')
    await verifyAndRun(dialog, playground)
    expect(await playground.lines()).toEqual(['log: 1'])
  })

  test('refused: the sentence leads to the line', async ({ page, playground }) => {
    await playground.openScenario(taro(`${CALLS}const = 1`))
    await playground.button('Port to…').click()
    const dialog = dialogOf(page)
    await expect(dialog.getByRole('status').first()).toContainText(/^Not ported/)
    await expect(dialog).toContainText('The source is not valid')
    await expect(dialog.getByRole('button', { name: portWords.en.open })).toHaveCount(0)
    await dialog.getByRole('button', { name: 'Line 3' }).click()
    await expect(dialog).toHaveCount(0)
  })

  test('by keyboard alone, and the focus returns to the button', async ({ page, playground }) => {
    await playground.openScenario(taro(`${CALLS}task.onOpen(() => task.close())`))
    const button = playground.button('Port to…')
    await button.focus()
    await page.keyboard.press('Enter')
    const dialog = dialogOf(page)
    await expect(dialog.getByRole('combobox')).toBeFocused()
    await expect(dialog.getByRole('combobox')).toHaveValue('web')
    await page.keyboard.type('Op')
    await expect(dialog.getByRole('combobox')).toHaveValue('ohos')
    await expect(dialog.getByRole('status').first()).toContainText('OpenHarmony')
    const verify = dialog.getByRole('button', { name: portWords.en.verify })
    await page.keyboard.press('Tab')
    await expect(dialog.getByRole('region', { name: portWords.en.result })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(verify).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(dialog.getByText(/^Verified in 6 of 6 situations/)).toBeVisible()
    await expect(verify).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(button).toBeFocused()
  })

  test('from the porting guide of the pair', async ({ page }) => {
    await page.goto(`${SITE()}/porting/taro-to-weex/`)
    await page.getByRole('main').getByRole('link', { name: 'Port to…' }).click()
    const dialog = dialogOf(page)
    await expect(dialog.getByRole('status').first()).toContainText(/^Native.*Weex/)
    await expect(dialog.getByRole('region', { name: 'Before: Taro' })).toBeVisible()
  })

  test('stopped while both run, and nothing is said of the port', async ({ page, playground }) => {
    const endless = `${CALLS}task.onMessage(() => { for (;;) {} })
task.onOpen(() => task.send({ data: 'x' }))`
    await playground.openScenario(taro(endless))
    const dialog = await portTo(playground, 'ohos')
    await dialog.getByRole('button', { name: portWords.en.verify }).click()
    await dialog.getByRole('button', { name: portWords.en.stop }).click()
    await expect(dialog.getByText(portWords.en.stopped)).toBeVisible()
    await expect(dialog.getByRole('button', { name: portWords.en.verify })).toBeVisible()
    expect(await page.evaluate(() => 1 + 1)).toBe(2)
  })

  test('in Chinese, 390 pixels wide', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    const playground = new Playground(page, `${SITE()}/zh`, 'zh')
    await playground.openScenario(taro(`${CALLS}task.onOpen(() => task.close())`))
    const words = portWords.zh
    await playground.button(playground.words.controls.port).click()
    const dialog = page.getByRole('dialog', { name: words.title })
    await dialog.getByRole('combobox', { name: words.target }).selectOption('ohos')
    await expect(dialog).toContainText(
      '不带关闭码的关闭，在目标平台上发送或报告的关闭码或原因不同。',
    )
    const [before, after] = await Promise.all(
      [words.before('Taro'), words.after('OpenHarmony')].map((name) =>
        dialog.getByRole('region', { name }).boundingBox(),
      ),
    )
    expect(after!.y).toBeGreaterThanOrEqual(before!.y + before!.height)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await dialog.getByRole('button', { name: words.open }).click()
    await playground.runToEnd()
  })
})

test.describe('a porting guide', () => {
  for (const [folder, run, same] of [
    ['', 'Run', 'Line 15'],
    ['zh/', '运行', '第 15 行'],
  ] as const) {
    test(`runs a program and its port, fetched on use: ${folder}porting`, async ({ page }) => {
      const scripts: string[] = []
      page.on('request', (request) => /\.js$/.test(request.url()) && scripts.push(request.url()))
      await page.goto(`${SITE()}/${folder}porting/taro-to-ohos/`)
      await expect(page.locator('.VPDocAsideOutline a').first()).toBeAttached()
      const before = scripts.length
      expect(scripts.filter((url) => /live-example|worker|sandbox/i.test(url))).toEqual([])
      const shown = page.locator('.ref-program[open]').first()
      await expect(shown).toContainText(same)
      const examples = shown.locator('.live-example')
      await expect(examples).toHaveCount(2)
      for (const index of [0, 1]) {
        const example = examples.nth(index)
        await expect(example.locator('.highlighted').first()).toBeVisible()
        await example.getByRole('button', { name: run, exact: true }).click()
        await expect(example.getByRole('log')).toContainText('onMessage')
        await expect(example.getByRole('log')).toContainText('onClose')
      }
      expect(scripts.length).toBeGreaterThan(before)
    })
  }

  test('runs a program over an adapter', async ({ page }) => {
    await page.goto(`${SITE()}/porting/web-to-ohos/#port-binary`)
    const shown = page.locator('#port-binary ~ .ref-program').first()
    await shown.locator('summary').first().click()
    const port = shown.locator('.live-example').nth(1)
    await expect(port).toContainText("from 'polysocket/over'")
    await port.getByRole('button', { name: 'Run', exact: true }).click()
    await expect(port.getByRole('log')).toContainText('ArrayBuffer 4')
  })
})
