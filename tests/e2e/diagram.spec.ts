import { readFile } from 'node:fs/promises'
import type { Locator } from '@playwright/test'
import { MessagesView } from './support/messages.ts'
import { standingBox } from './support/standing.ts'
import { CHROMIUM_ONLY, expect, test } from './support/test.ts'

/** Two connections; the first sends a text and closes after the echo. */
const PROGRAM = `const first = new WebSocket('wss://first.example/')
first.onopen = () => first.send('Hello <b>world</b>')
first.onmessage = () => first.close(4001, 'done')
const second = new WebSocket('wss://second.example/')
second.onopen = () => second.close()
`
/** Answers each message with many. */
const FLOOD = `const socket = new WebSocket('wss://flood.example/')
let count = 0
socket.onopen = () => { for (let i = 0; i < 20000; i++) socket.send('message ' + i) }
socket.onmessage = () => { if (++count === 20000) socket.close() }
`
const program = (code: string) => ({ platform: 'web', files: { 'main.ts': code } })

test.describe('the diagram of a run', () => {
  let marks: Locator
  let list: Locator
  let details: Locator

  test.beforeEach(async ({ page, playground }) => {
    await playground.openScenario(program(PROGRAM))
    await page.getByRole('tab', { name: 'Diagram' }).click()
    await playground.runToEnd()
    list = page.getByRole('listbox', { name: 'Sequence diagram' })
    marks = list.getByRole('option')
    details = page.getByRole('region', { name: 'Details' })
  })

  const mark = (name: string) => marks.and(list.page().getByRole('option', { name })).first()

  /**
   * Scrolls to a mark and clicks the mark; for a part of a drawing, Firefox scrolls to the
   * drawing's top.
   */
  async function click(name: string): Promise<void> {
    const target = mark(name)
    await target.evaluate((element) => {
      const scroller = element.closest('[role=listbox]')!
      const [at, within] = [element, scroller].map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect()
        return { x: x + width / 2, y: y + height / 2 }
      })
      scroller.scrollBy(at!.x - within!.x, at!.y - within!.y)
    })
    const { x, y, width, height } = await standingBox(target)
    await target.page().mouse.click(x + width / 2, y + height / 2)
  }

  test('has every call, message and callback as a named event', async () => {
    for (const name of [
      "Program → Web: new WebSocket('wss://first.example/')",
      'Web → Network 1: “Hello <b>world</b>”',
      'Network 1 → Server 1: “Hello <b>world</b>”',
      'Web → Program: onmessage',
      'Network 2 → Web: Close frame',
    ]) {
      await expect(mark(name)).toBeVisible()
    }
  })

  test('shows what was sent on hovering', async ({ page }) => {
    await mark('Web → Network 1: “Hello').hover()
    await expect(page.locator('.mark-tip')).toContainText('Hello <b>world</b>')
    await expect(page.locator('.mark-tip')).toContainText('18 bytes')
  })

  test('is gone through by keyboard, with what was sent beside the event', async ({ page }) => {
    await list.focus()
    await list.press('Home')
    const selected = marks.and(page.locator('[aria-selected="true"]'))
    await expect(selected).toHaveAttribute('aria-posinset', '1')
    await expect(page.locator('.mark-tip')).toContainText('first.example')
    await list.press('ArrowDown')
    await expect(selected).toHaveAttribute('aria-posinset', '2')
    await list.press('End')
    await expect(selected).toHaveAttribute('aria-posinset', String(await marks.count()))
    await list.press('Enter')
    await expect(details).toBeVisible()
    await details.press('Escape')
    await expect(details).toBeHidden()
    await expect(list).toBeFocused()
  })

  test('leads to the message and to the line of code', async ({ page, playground }) => {
    await mark('Web → Network 1: “Hello').click()
    await expect(details).toContainText('Hello <b>world</b>')
    await expect(details.getByRole('button', { name: 'Go to main.ts:2' })).toBeVisible()
    await page.getByRole('tab', { name: 'Messages' }).click()
    const view = new MessagesView(playground)
    await expect(view.grid.locator('tr.active td.data')).toHaveText('Hello <b>world</b>')
  })

  test('shows details of calls and of what the server did, too', async () => {
    await click('Program → Web: close(4001')
    await expect(details).toContainText('WebSocket.close')
    await expect(details).toContainText('4001')
    await click('Network 1 → Server 1: “Hello')
    await expect(details).toContainText('Hello <b>world</b>')
  })

  test('can be that of one connection', async ({ page }) => {
    await page.getByRole('combobox', { name: 'Socket' }).selectOption('2')
    await expect(mark('Network 2')).toBeVisible()
    await expect(marks.filter({ hasText: 'Hello' })).toHaveCount(0)
  })

  test('is zoomed by buttons, keys and the wheel', async ({ page }) => {
    const width = async () => (await standingBox(list.locator('svg').last())).width
    const whole = await width()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(width).toBeGreaterThan(whole)
    const larger = await width()
    await list.focus()
    await list.press('-')
    await expect.poll(width).toBeLessThan(larger)
    await list.hover()
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -100)
    await page.keyboard.up('Control')
    await expect.poll(width).toBeGreaterThan(whole)
  })

  for (const [menu, item, start] of [
    ['Save the diagram', 'Diagram as SVG', '<svg'],
    ['Save the diagram', 'Diagram as PNG', 'PNG'],
    ['Export', 'Diagram as SVG', '<svg'],
    ['Export', 'Diagram as PNG', 'PNG'],
  ] as const) {
    test(`is saved from “${menu}” as ${item}`, CHROMIUM_ONLY, async ({ page }) => {
      const saved = page.waitForEvent('download')
      await page.getByRole('button', { name: menu, exact: true }).click()
      await page.getByRole('menu', { name: menu }).getByText(item, { exact: true }).click()
      const content = await readFile(await (await saved).path(), 'latin1')
      expect(content.slice(0, 8)).toContain(start)
      if (start === '<svg') {
        expect(content).toContain('send(')
        expect(content).not.toContain('var(--vp')
      } else {
        expect(content.length).toBeGreaterThan(5_000)
      }
    })
  }
})

test('a diagram of tens of thousands of messages has only what is in sight in the page', async ({
  page,
  playground,
}) => {
  await playground.openScenario(program(FLOOD))
  await page.getByRole('tab', { name: 'Diagram' }).click()
  await playground.run()
  await expect(playground.state).toHaveText('finished')
  const list = page.getByRole('listbox', { name: 'Sequence diagram' })
  const marks = list.getByRole('option')
  const last = marks.last()
  await expect(last).toHaveAccessibleName(/Close frame|onclose/)
  expect(Number(await last.getAttribute('aria-setsize'))).toBeGreaterThan(40_000)
  expect(await marks.count()).toBeLessThan(400)
  await list.press('Home')
  await expect(marks.first()).toHaveAttribute('aria-posinset', '1')
  expect(await marks.count()).toBeLessThan(400)
})
