import { commandWords } from '../../playground/locales/commands.ts'
import { definitions } from '../../playground/ui/commands/definitions.ts'
import type { Locale } from '../../src/text.ts'
import { Playground } from './support/playground.ts'
import { expect, SITE, test } from './support/test.ts'

const LANGUAGES: readonly { locale: Locale; prefix: string }[] = [
  { locale: 'en', prefix: '' },
  { locale: 'zh', prefix: '/zh' },
]

for (const { locale, prefix } of LANGUAGES) {
  const words = commandWords[locale]

  test(`${locale}: by keyboard alone a program is found, run, read and cleared`, async ({
    page,
  }) => {
    const playground = new Playground(page, `${SITE()}${prefix}`, locale)
    await playground.open()
    await page.locator('body').press('Alt+Shift+P')
    const field = page.getByRole('combobox', { name: words.search })
    await expect(field).toBeFocused()
    await page.keyboard.type('taro')
    const options = page.getByRole('dialog').getByRole('option')
    await expect(options.first()).toContainText('Taro')
    await page.keyboard.press('ArrowDown')
    await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(
      page.getByRole('combobox', { name: playground.words.controls.platform, exact: true }),
    ).toHaveValue('taro')

    await page.keyboard.press('Control+Enter')
    await expect(playground.state).toHaveText(playground.words.run.state.finished)
    await page.keyboard.press('Alt+Shift+C')
    await expect(playground.console).toBeFocused()
    await page.keyboard.press('Alt+Shift+M')
    await expect(playground.messages).toBeFocused()
    await page.keyboard.press('Alt+Shift+K')
    await expect(playground.console.locator('[data-level]')).toHaveCount(0)
  })

  test(`${locale}: the palette finds names of both languages, and Escape leaves it`, async ({
    page,
  }) => {
    const playground = new Playground(page, `${SITE()}${prefix}`, locale)
    await playground.open()
    await playground.button(playground.words.run.share).focus()
    await page.keyboard.press('F1')
    for (const query of ['offline', '断网']) {
      await page.getByRole('combobox', { name: words.search }).fill(query)
      const option = page
        .getByRole('dialog')
        .getByRole('option', { name: definitions['toggle-offline'].label[locale] })
      await expect(option).toBeVisible()
    }
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(playground.button(playground.words.run.share)).toBeFocused()
  })

  test(`${locale}: a question mark shows the shortcuts, unless it is typed or turned off`, async ({
    page,
  }) => {
    const playground = new Playground(page, `${SITE()}${prefix}`, locale)
    await playground.open()
    const sheet = page.getByRole('dialog', { name: words.shortcuts })
    await page.getByRole('searchbox').first().press('?')
    await expect(sheet).toHaveCount(0)
    await playground.console.press('?')
    await expect(sheet).toContainText('Ctrl+Enter')
    await expect(sheet).toContainText(definitions.stop.label[locale])
    await sheet.getByRole('checkbox').uncheck()
    await page.keyboard.press('Escape')
    await playground.console.press('?')
    await expect(sheet).toHaveCount(0)
  })
}

test('what cannot be done now is listed as such, and does nothing', async ({
  playground,
  page,
}) => {
  await playground.open()
  await page.locator('body').press('Alt+Shift+P')
  await page.getByRole('dialog').getByRole('combobox').fill('stop')
  await expect(page.getByRole('dialog').getByRole('option').first()).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(1)
})

test('buttons tell their shortcuts, and the palette’s code is fetched when it opens', async ({
  playground,
  page,
}) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await playground.open()
  await expect(playground.button('Run')).toHaveAttribute('aria-keyshortcuts', 'Control+Enter')
  expect(fetched.filter((url) => /CommandPalette|ShortcutSheet/.test(url))).toEqual([])
  await playground.button(definitions.palette.label.en).click()
  await expect(page.getByRole('dialog', { name: 'All commands' })).toBeVisible()
  await expect.poll(() => fetched.some((url) => url.includes('CommandPalette'))).toBe(true)
})

test('panes and columns are resized by clicks alone, without dragging', async ({
  playground,
  page,
}) => {
  await playground.openScenario({ platform: 'web', files: { 'main.ts': '// nothing' } })
  const splitter = page.getByRole('separator', { name: playground.words.layout.resizeCode })
  const value = async () => Number(await splitter.getAttribute('aria-valuenow'))
  const before = await value()
  for (const id of ['widen-code', 'narrow-code'] as const) {
    await playground.button(definitions.palette.label.en).click()
    await page.getByRole('option', { name: definitions[id].label.en }).click()
    await expect.poll(value).toBeCloseTo(id === 'widen-code' ? before + 10 : before, 0)
  }

  const { columns, resizeColumn } = playground.words.messages
  const column = page.getByRole('separator', { name: resizeColumn(columns.kind) })
  const width = Number(await column.getAttribute('aria-valuenow'))
  await column.click()
  await expect(column).toHaveAttribute('aria-valuenow', String(width + 40))
  await column.dblclick()
  await expect(column).toHaveAttribute('aria-valuenow', String(width))
})
