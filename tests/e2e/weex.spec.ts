import { platform as weex } from '../../src/platforms/weex/platform.ts'
import { readSeedSamples } from '../support/seed-samples.ts'
import { axeViolations, contrastViolations } from './support/axe.ts'
import { perform, Playground, screenFrame } from './support/playground.ts'
import { standingBox } from './support/standing.ts'
import { expect, test } from './support/test.ts'

const pages = weex.examples.flatMap((example) => (example.steps ? [example] : []))
const demo = pages.find(({ id }) => id === 'demo-page')!
const [documentsPage] = readSeedSamples().filter(({ document }) => document === '000')

/** Returns a page of a single button, with the button's effect below. */
const button = (script: string) => `<template>
  <div>
    <text onclick="go">go</text>
    <text>{{shown}}</text>
  </div>
</template>
<script>
  module.exports = { data: { shown: 'nothing yet' }, methods: { go: function () { ${script} } } }
</script>`

test.describe("the document's own page, pasted as it stands", () => {
  test.skip(!documentsPage, 'the documents lie beside the checkout, not in it')

  test.beforeEach(async ({ playground }) => {
    await playground.openScenario({ platform: 'weex', files: { 'main.we': documentsPage!.code } })
    await playground.run()
  })

  /** Returns the text below each of the page's headings. */
  const statusLines = ({ screen }: Playground) =>
    screen.locator('.root').evaluate((root) => {
      const texts = [...root.querySelectorAll('.text')].map(({ textContent }) => textContent ?? '')
      return texts.filter((_, at) => texts[at - 1]?.startsWith('method = '))
    })

  test('W2: connects, and says so before it is open', async ({ playground }) => {
    await perform(playground.screen, [{ press: 'connect' }, { see: 'websocket open' }])
    await expect
      .poll(() => playground.lines())
      .toEqual([
        'note: weex.end-tag-surplus',
        'warn: [JS Framework] The event handler "undefined" is not defined.',
        'note: weex.empty-protocol',
        'note: weex.assignment-native-vue',
      ])
  })

  test('W4: shows the echo, and the code of the close where errors belong', async ({
    playground,
  }) => {
    await perform(playground.screen, [
      { press: 'connect' },
      { see: 'websocket open' },
      { type: 'hello', into: 'please input message to send' },
      { press: 'send' },
    ])
    await expect
      .poll(() => statusLines(playground))
      .toEqual(['hello', 'websocket open', 'hello', '', '', ''])
    await perform(playground.screen, [{ press: 'close' }])
    await expect.poll(() => statusLines(playground)).toEqual(['hello', '', 'hello', '', '1005', ''])
  })

  test('W5: sends before it is connected with no exception', async ({ playground }) => {
    await playground.screen.getByPlaceholder('please input message to send').pressSequentially('hi')
    await perform(playground.screen, [{ press: 'send' }])
    await expect.poll(() => statusLines(playground)).toEqual(['hi', '', '', '', '', ''])
    await expect.poll(() => playground.lines()).toContain('note: weex.no-connection')
  })
})

test.describe('the screen', () => {
  const open = (playground: Playground, code: string) =>
    playground.openScenario({ platform: 'weex', files: { 'main.we': code } })

  test('is entered, used and left by keyboard', async ({ page, playground }) => {
    await playground.open()
    await playground.select('Platform', 'weex')
    await playground.select('Example', demo.id)
    await playground.run()
    const { screen } = playground
    await expect(screen.getByText('connect')).toBeVisible()
    const before = page.getByRole('combobox', { name: playground.words.screen.size })
    await before.focus()
    const reach = async (name: string) => {
      await page.keyboard.press('Tab')
      await expect(screen.locator(':focus')).toHaveAccessibleName(name)
    }
    await page.keyboard.press('Tab')
    // The arrow keys scroll it.
    await expect(screen.locator('.scroller')).toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await expect(before).toBeFocused()
    await page.keyboard.press('Tab')
    await reach('Something to send')
    await page.keyboard.type('by keyboard')
    await reach('connect')
    await page.keyboard.press('Enter')
    await expect(screen.getByText('open', { exact: true })).toBeVisible()
    await reach('send')
    await page.keyboard.press('Space')
    await expect(screen.getByText('back: by keyboard')).toBeVisible()
    await screen.getByText('send', { exact: true }).first().focus()
    await reach('close')
    await page.keyboard.press('Enter')
    await expect(screen.getByText('code 1005')).toBeVisible()
    // Behind the page's last control come the browser's own, to which Firefox goes without telling
    // the page which of its elements has the focus no more.
    const isThere = () =>
      page.evaluate(() => document.hasFocus() && document.activeElement?.tagName === 'IFRAME')
    expect(await isThere()).toBe(true)
    await page.keyboard.press('Tab')
    await expect.poll(isThere).toBe(false)
  })

  test('stays, with what runs on it, when the window becomes narrow and wide again', async ({
    page,
    playground,
  }) => {
    await playground.open()
    await playground.select('Platform', 'weex')
    await playground.select('Example', demo.id)
    await playground.runPage(demo.steps!.slice(0, 3))
    for (const width of [700, 1280, 390]) {
      await page.setViewportSize({ width, height: 800 })
      await expect(playground.screen.getByText('open', { exact: true })).toBeVisible()
      await expect(playground.screen.getByRole('textbox')).toHaveValue('hello')
    }
    // On a phone it takes the width, and no more height than there is.
    await expect
      .poll(async () => {
        const { width, y, height } = await standingBox(screenFrame(page, playground.words))
        return { wide: width > 340, inside: y + height <= 800 }
      })
      .toEqual({ wide: true, inside: true })
    await page.getByRole('tab', { name: playground.words.layout.code }).click()
    await page.setViewportSize({ width: 1280, height: 800 })
    await perform(playground.screen, demo.steps!.slice(3))
    await expect(playground.state).toHaveText('running')
    // A user typing in a field keeps typing.
    await page.locator('.monaco-editor').first().click()
    await page.setViewportSize({ width: 390, height: 800 })
    await expect(page.locator('.monaco-editor').first()).toBeVisible()
    await expect(playground.state).toHaveText('running')
  })

  for (const example of pages) {
    test(`has no accessibility violations with ${example.id} on it`, async ({
      page,
      playground,
    }) => {
      await playground.open()
      await playground.select('Platform', 'weex')
      await playground.select('Example', example.id)
      await playground.runPage(example.steps!)
      const frame = await screenFrame(page, playground.words).elementHandle()
      const screen = (await frame!.contentFrame())!
      for (const violations of [axeViolations, contrastViolations]) {
        expect(await violations(screen)).toEqual([])
        expect(await violations(page, '.screen-pane')).toEqual([])
      }
    })
  }

  test('of a page that loops for ever leaves the site alive, and is stopped', async ({
    playground,
  }) => {
    await open(playground, button('while (true) {}'))
    await playground.run()
    await perform(playground.screen, [{ press: 'go' }])
    // The frame is not the worker: its controls still answer.
    await perform(playground.screen, [{ press: 'go' }])
    await playground.button('Stop').click()
    await expect(playground.state).toHaveText('stopped')
    await playground.run()
    await expect(playground.screen.getByText('nothing yet')).toBeVisible()
  })
})
