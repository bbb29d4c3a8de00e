import { expect, test } from './support/test.ts'

const program = (code: string) => ({ platform: 'web', files: { 'main.ts': code } })

test('values open to what the program held then, and no getter runs', async ({
  playground,
  page,
}) => {
  await playground.openScenario(
    program(`let runs = 0
const value = { get touched() { runs++; return 1 }, list: [1, , -0], deep: { er: 'x' } }
console.log(value)
value.deep.er = 'changed'
setTimeout(() => console.log('runs', runs))`),
  )
  await playground.runToEnd()
  await playground.console.getByRole('button', { name: /touched/ }).click()
  await playground.console.locator('li').getByRole('button', { name: "{er: 'x'}" }).click()
  await expect(playground.console.locator('li').filter({ hasText: /^er: 'x'$/ })).toBeVisible()
  await expect(playground.console.getByText('changed')).toHaveCount(0)
  await expect(playground.console.getByText('empty × 1').first()).toBeVisible()
  await expect.poll(async () => (await playground.lines()).at(-1)).toBe('log: runs 0')
  await expect(page.locator('dialog')).toHaveCount(0)
})

test('groups close and open, by the program and by the reader', async ({ playground }) => {
  await playground.openScenario(
    program(`console.group('shown'); console.log('inside'); console.groupEnd()
console.groupCollapsed('folded'); console.log('unseen'); console.groupEnd()
console.log('last')`),
  )
  await playground.runToEnd()
  await expect
    .poll(() => playground.lines())
    .toEqual(['log: shown', 'log: inside', 'log: folded', 'log: last'])
  await playground.console.getByRole('button', { name: 'folded' }).click()
  await playground.console.getByRole('button', { name: 'shown' }).click()
  await expect
    .poll(() => playground.lines())
    .toEqual(['log: shown', 'log: folded', 'log: unseen', 'log: last'])
})

test('tables, styles and traces look like what they are', async ({ playground, page }) => {
  await playground.openScenario(
    program(`console.table([{ a: 1, b: 2 }, { a: 3 }], ['a'])
console.log('%cred%c plain', 'color: rgb(200, 0, 0); background: url(/x); position: fixed', '')
function inner() { console.trace('here') }
inner()`),
  )
  await playground.runToEnd()
  const table = playground.console.getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveText(['(index)', 'a'])
  await expect(table.getByRole('rowheader')).toHaveText(['0', '1'])
  const red = playground.console.locator('.styled', { hasText: 'red' })
  await expect(red).toHaveCSS('color', 'rgb(200, 0, 0)')
  await expect(red).toHaveCSS('background-image', 'none')
  await expect(red).toHaveCSS('position', 'static')
  const frame = playground.console.locator('ol').getByRole('button', { name: /main\.ts:4/ })
  await frame.click()
  await expect(page.locator('.code-editor')).toContainText('inner')
})

test('the console is filtered by level, text and regular expression', async ({
  playground,
  page,
}) => {
  await playground.openScenario(
    program("console.log('apple'); console.warn('Banana'); console.log('cherry')"),
  )
  await playground.runToEnd()
  const query = page.getByRole('searchbox', { name: 'Filter the console' })
  await query.fill('banana')
  await expect(page.getByText('2 entries hidden')).toBeVisible()
  await expect.poll(() => playground.lines()).toEqual(['warn: Banana'])
  const pane = page.locator('.console-pane')
  await pane.getByRole('button', { name: 'Regular expression' }).click()
  await query.fill('^(a|c)')
  await expect(page.getByText('1 entry hidden')).toBeVisible()
  await expect.poll(() => playground.lines()).toEqual(['log: apple', 'log: cherry'])
  await query.fill('(')
  await expect(pane.getByRole('alert')).toContainText('Invalid regular expression')
  await expect.poll(() => playground.lines()).toHaveLength(3)
})

test('arrow keys go through the rows, Enter opens, and a flood stays bounded', async ({
  playground,
  page,
}) => {
  await playground.openScenario(
    program(
      "console.log({ a: { b: 1 } })\nfor (let i = 0; i < 200_000; i++) console.log('line', i)",
    ),
  )
  await playground.runToEnd()
  await expect(page.getByText('195,001 more entries were dropped')).toBeVisible()
  expect(await playground.console.locator('[data-level]').count()).toBeLessThan(120)
  await playground.console.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(playground.console.locator('li').first()).toHaveText(/^a:/)
  await page.keyboard.press('ArrowDown')
  await expect(playground.console.locator('.row:focus')).toContainText('line 0')
  await page.keyboard.press('End')
  await expect(playground.console.locator('.row:focus')).toContainText('line 4998')
  await page.keyboard.press('Home')
  await expect(playground.console.locator('li').first()).toHaveText(/^a:/)
})
