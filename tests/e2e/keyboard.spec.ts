import type { Locator, Page } from '@playwright/test'
import { MessagesView } from './support/messages.ts'
import { expect, test } from './support/test.ts'
import { typeCode } from './support/typing.ts'

const PROGRAM = `const socket = new WebSocket('wss://echo.example/')
socket.onopen = () => { socket.send('first'); socket.send('second') }
socket.onmessage = ({ data }) => { console.log('got ' + data); if (data === 'second') socket.close() }`

test('a visit by keyboard alone: open, edit, leave the editor, run, read, filter, share', async ({
  playground,
  page,
}) => {
  await playground.open()
  const editor = page.locator('.monaco-editor').first()
  await expect(editor).toBeVisible()

  const examples = page.getByRole('combobox', { name: 'Example' })
  await tabTo(page, examples)
  const before = await examples.inputValue()
  await page.keyboard.press('ArrowDown')
  await expect(examples).not.toHaveValue(before)

  await tabTo(page, editor)
  await typeCode(editor, PROGRAM)
  // Tab is the editor's own until Escape, as the line below it says.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect.poll(() => isFocused(editor)).toBe(false)

  await tabTo(page, playground.button('Run'), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(playground.state).toHaveText('finished')

  await tabTo(page, playground.console)
  await expect
    .poll(() => playground.lines())
    .toEqual(expect.arrayContaining(['log: got first', 'log: got second']))

  const view = new MessagesView(playground)
  await tabTo(page, page.getByRole('searchbox', { name: 'Filter messages' }))
  await page.keyboard.type('second')
  await view.expectCount(2)
  await tabTo(page, view.grid)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(view.details).toBeVisible()

  const share = playground.button('Share')
  await tabTo(page, share, 'Shift+Tab')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await expect(dialog).toBeVisible()
  await expect.poll(() => isFocused(dialog)).toBe(true)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(share).toBeFocused()
})

test('magnified to 400 % nothing is lost: one column, and Run leads to the console', async ({
  playground,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await playground.openScenario({ platform: 'web', files: { 'main.ts': "console.log('seen')" } })
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(320)
  await tabTo(page, playground.button('Run'))
  await page.keyboard.press('Enter')
  await expect(playground.console.getByText('seen')).toBeInViewport()
})

/**
 * Presses a key until an element or a descendant has the keyboard's focus. On the way every stop
 * must be in sight and show the focus (WCAG 2.4.7 and 2.4.11).
 */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await isFocused(target)) return
    const inEditor = await page.evaluate(() => !!document.activeElement?.closest('.monaco-editor'))
    if (inEditor) await page.keyboard.press('Escape')
    await page.keyboard.press(key)
    expect.soft(await focusProblem(page)).toBe('')
  }
  throw new Error(`The keyboard never came to ${target.toString()}.`)
}

const isFocused = (element: Locator): Promise<boolean> =>
  element.evaluate((node) => node.contains(document.activeElement))

/** Returns the problem with the visible focus; empty for none. */
function focusProblem(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement
    // The browser's own controls come between the page's end and its beginning.
    if (!focused || focused === document.body || focused === document.documentElement) return ''
    const name = `<${focused.tagName.toLowerCase()} class="${focused.className}">`
    // Monaco draws a caret, and a frame around the whole editor.
    if (focused.closest('.monaco-editor')) return ''
    const { top, bottom, left, right } = focused.getBoundingClientRect()
    if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) {
      return `${name} is out of sight`
    }
    const within = (from: number, to: number, most: number) =>
      [0.1, 0.5, 0.9].map((part) => {
        const [first, last] = [Math.max(from, 0), Math.min(to, most)]
        return first + (last - first) * part
      })
    const isBareAt = (x: number, y: number) => {
      const upmost = document.elementFromPoint(x, y)
      return !!upmost && (focused.contains(upmost) || upmost.contains(focused))
    }
    const isBare = within(top, bottom, innerHeight).some((y) =>
      within(left, right, innerWidth).some((x) => isBareAt(x, y)),
    )
    if (!isBare) return `${name} is covered by something else`
    const marked = [focused, ...focused.querySelectorAll('thead')].some((element) =>
      ['', '::after'].some((part) => {
        const { outlineStyle, boxShadow, opacity, content } = getComputedStyle(element, part)
        if (part) return content !== 'none' && content !== 'normal' && Number(opacity) > 0
        return outlineStyle !== 'none' || boxShadow !== 'none'
      }),
    )
    return marked ? '' : `${name} does not show its focus`
  })
}
