import type { Locator, Page } from '@playwright/test'
import type { Playground } from './support/playground.ts'
import { expect, LIVE, test } from './support/test.ts'

const ECHO = `const socket = new WebSocket('wss://echo.example/')
socket.onopen = () => { console.log('open'); socket.send('hello') }
socket.onmessage = () => socket.close(1000, 'done')
socket.onclose = () => console.log('closed')
`
/** A program without an end. */
const ENDLESS = `setInterval(() => {}, 1000)
new WebSocket('wss://echo.example/').onopen = ({ target }) => (target as WebSocket).send('once')
`
/** A program with continuous output, so that the run is not stopped for being quiet. */
const TALKATIVE = "setInterval(() => console.log('on'), 100)"
const program = (code: string) => ({ platform: 'web', files: { 'main.ts': code } })

async function openCompare(page: Page): Promise<Locator> {
  await page.getByRole('tab', { name: 'Compare' }).click()
  return page.getByRole('region', { name: 'Compare', exact: true })
}

/** Compares platforms, and waits for the result. */
async function compare(pane: Locator, button: string): Promise<Locator> {
  await pane.getByRole('button', { name: button }).click()
  const table = pane.getByRole('region', { name: 'Comparison' })
  await expect(table).toBeVisible()
  return table
}

const choose = (pane: Locator, label: string, value: string) =>
  pane.getByRole('combobox', { name: label, exact: true }).selectOption(value)

test.describe('comparing', () => {
  test('platforms: each runs its example, differences are marked and explained', async ({
    page,
    playground,
  }) => {
    await playground.open()
    const pane = await openCompare(page)
    await choose(pane, 'Task', 'refused')
    const table = await compare(pane, 'Run both')
    await expect(table.getByRole('columnheader', { name: /^Web/ })).toBeVisible()
    await expect(table.getByRole('columnheader', { name: /^OpenHarmony/ })).toBeVisible()
    const missing = table.locator('tr[data-status="missing"]', { hasText: 'onclose' })
    await expect(missing).toContainText('did not happen')
    const note = table.getByRole('link', { name: 'ohos.failure-without-close' }).first()
    await expect(note).toHaveAttribute(
      'href',
      /\/reference\/platforms\/ohos\/#note-ohos-failure-without-close$/,
    )
    await expect(pane.getByRole('status')).toHaveText(/^\d+ equal, \d+ different, \d+ missing$/)
    await pane.getByRole('button', { name: 'Differences only' }).click()
    await expect(table.locator('tr[data-status="equal"]')).toHaveCount(0)
    await expect(missing).toBeVisible()
  })

  test('more than two platforms at a time', async ({ page, playground }) => {
    await playground.open()
    const pane = await openCompare(page)
    await pane.getByRole('checkbox', { name: 'Taro' }).check()
    await pane.getByRole('checkbox', { name: /BlueOS/ }).check()
    const table = await compare(pane, 'Run all 4')
    await expect(table.getByRole('columnheader')).toHaveCount(5)
    await expect(table.locator('tr[data-status="equal"]').first()).toBeVisible()
  })

  test('needs two of them', async ({ page, playground }) => {
    await playground.open()
    const pane = await openCompare(page)
    await pane.getByRole('checkbox', { name: 'Web', exact: true }).uncheck()
    await expect(pane.getByText('Select at least two platforms.')).toBeVisible()
    await expect(pane.getByRole('button', { name: 'Run both' })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
  })

  test('two profiles: the program on screen, and the notes of the one', async ({
    page,
    playground,
  }) => {
    await playground.open()
    await playground.select('Platform', 'ohos')
    await playground.select('Example', 'error-event')
    const pane = await openCompare(page)
    await choose(pane, 'Compare', 'profiles')
    const older = pane.getByRole('combobox', { name: 'Profile 2' })
    await older.selectOption('api6')
    const table = await compare(pane, 'Run both')
    await expect(
      table.locator('tr[data-status="missing"], tr[data-status="different"]').first(),
    ).toBeVisible()
    await expect(table.locator('[data-note^="ohos."]').first()).toBeVisible()
  })

  test('simulated and live: the same program does the same', async ({ page, playground }) => {
    await playground.openScenario(program(ECHO))
    const pane = await openCompare(page)
    await choose(pane, 'Compare', 'network')
    await pane.getByRole('textbox', { name: 'Live server URL' }).fill(`${LIVE()}echo`)
    const table = await compare(pane, 'Run both')
    await expect(table.getByRole('columnheader', { name: /Live/ })).toContainText('finished')
    await expect(pane.getByRole('status')).toHaveText(/^\d+ equal, 0 different, 0 missing$/)
  })

  test('ends programs that do not end, and leaves the console as it was', async ({
    page,
    playground,
  }) => {
    await playground.openScenario(program(ECHO))
    await playground.runToEnd()
    const lines = await playground.lines()
    await expectUntouched(playground, lines)
    await playground.openScenario(program(ENDLESS))
    const pane = await openCompare(page)
    await choose(pane, 'Compare', 'network')
    await pane.getByRole('textbox', { name: 'Live server URL' }).fill(`${LIVE()}echo`)
    const table = await compare(pane, 'Run both')
    await expect(table.getByRole('columnheader', { name: /Simulated/ })).toContainText(
      'stopped: no more events',
    )
  })

  test('is stopped by its button, and by Run', async ({ page, playground }) => {
    await playground.openScenario(program(TALKATIVE))
    const pane = await openCompare(page)
    await choose(pane, 'Compare', 'network')
    await pane.getByRole('button', { name: 'Run both' }).click()
    await expect(pane.getByRole('status')).toHaveText('Running: Simulated')
    await pane.getByRole('button', { name: 'Stop' }).click()
    await expect(pane.getByRole('status')).toHaveText('The comparison was stopped.')
    await pane.getByRole('button', { name: 'Run both' }).click()
    await expect(pane.getByRole('status')).toHaveText('Running: Simulated')
    await playground.run()
    await expect(pane.getByRole('status')).toHaveText('The comparison was stopped.')
    await expect(playground.state).toHaveText('running')
  })
})

/** Compares platforms, and expects the console of the last run unchanged. */
async function expectUntouched(playground: Playground, lines: readonly string[]): Promise<void> {
  expect(lines).toContain('log: open')
  const pane = await openCompare(playground.page)
  await compare(pane, 'Run both')
  expect(await playground.lines()).toEqual(lines)
}
