import { expect, test } from './support/test.ts'
import { link } from './support/playground.ts'

import { DEFAULT_NETWORK } from '../../src/permalink/index.ts'
const HELLO = { platform: 'web', files: { 'main.ts': "console.log('from the link')" } }

test('a link shows its code and runs nothing until it is asked to', async ({
  playground,
  page,
}) => {
  await playground.openScenario(HELLO)
  await expect(page.getByText("console.log('from the link')").first()).toBeVisible()
  await expect(playground.state).toHaveText('idle')
  expect(await playground.lines()).toEqual([])
  await playground.runToEnd()
  expect(await playground.lines()).toEqual(['log: from the link'])
})

test('a live link names the hosts that its code would reach', async ({ playground, page }) => {
  await playground.openScenario({
    platform: 'web',
    files: { 'main.ts': "new WebSocket('wss://elsewhere.example/path')" },
    server: { mode: 'live' },
  })
  await expect(page.getByText('elsewhere.example').first()).toBeVisible()
  await expect(playground.state).toHaveText('idle')
})

test('Share makes a link that opens as the same scenario', async ({
  playground,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await playground.openScenario({
    platform: 'taro',
    files: { 'main.ts': "console.log('a')", 'server.ts': '// mine' },
    server: { scenario: 'silent' },
    network: { ...DEFAULT_NETWORK, connectDelay: 5, latency: 7 },
  })
  await playground.button('Share').click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('/playground/#1.')
  await page.goto('about:blank')
  await page.goto(copied)
  await expect(page.getByRole('combobox', { name: 'Platform' })).toHaveValue('taro')
  await expect(page.getByRole('combobox', { name: 'Server' })).toHaveValue('silent')
  await expect(page.getByRole('tablist', { name: 'Files' }).getByRole('tab')).toHaveText([
    'main.ts',
    'server.ts',
  ])
  await playground.runToEnd()
  expect(await playground.lines()).toEqual(['log: a'])
})

for (const [what, break_] of [
  ['is truncated', (hash: string) => hash.slice(0, hash.length - 12)],
  ['is of an unknown version', (hash: string) => hash.replace(/^1\./, '9.')],
  ['is not ours', () => 'some-heading'],
  ['holds no scenario', () => '1.AAAA'],
] as const) {
  test(`a link that ${what} gets a message and a way to a fresh playground`, async ({
    playground,
    page,
  }) => {
    await playground.openHash(break_(await link(HELLO)))
    const message = page.getByRole('alert').filter({ hasText: /link/i })
    await expect(message).toBeVisible()
    await message.getByRole('button').first().click()
    await expect(message).toBeHidden()
    await playground.runToEnd()
    expect((await playground.lines()).length).toBeGreaterThan(0)
  })
}
