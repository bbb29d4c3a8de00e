import { expect, type Locator, type Page } from '@playwright/test'
import { platform as weex } from '../../../../src/platforms/weex/platform.ts'
import { link, Playground } from '../playground.ts'
import { SITE } from '../test.ts'
import { codeIn, monacoIn, typeCode } from '../typing.ts'
import { LINES } from './sight.ts'
import type { Place } from './table.ts'

/** A place of the table, on a page. */
export interface Spot {
  /** Puts the focus there, and the caret at the table's position. */
  enter(): Promise<void>
  /** Returns the text there. */
  text(): Promise<string>
  /** Removes the text typed by a key. */
  clean(): Promise<void>
  /** Returns whether the focus is still there, where the page around cannot tell. */
  holds?(): Promise<boolean>
}

const CODE = LINES.join('\n')
const SCENARIO = { platform: 'web', files: { 'main.ts': CODE } }

/** Opens the page of each place. */
export const open: Readonly<Record<Place, (page: Page, mac?: boolean) => Promise<Spot>>> = {
  async page(page) {
    await openPlayground(page)
    return nowhere(page)
  },
  async list(page) {
    const { console: list } = await openPlayground(page)
    return { enter: () => list.focus(), text: async () => '', clean: async () => {} }
  },
  async field(page) {
    await openPlayground(page)
    // A dialog over it must not hide it from the test.
    return field(page.locator('.console-pane').getByRole('searchbox', { includeHidden: true }))
  },
  async editor(page, mac) {
    await openPlayground(page)
    return monaco(await monacoIn(page), mac)
  },
  async 'text area'(page) {
    // It stays until Monaco comes, which here it never does.
    await page.route('**/assets/**/setup.*.js', () => new Promise(() => {}))
    await openPlayground(page)
    const area = page.locator('.plain-editor textarea')
    const end = LINES.slice(0, 2).join('\n').length
    return {
      async enter() {
        await area.focus()
        await area.evaluate((element: HTMLTextAreaElement, to) => {
          element.setSelectionRange(to, to)
        }, end)
      },
      text: () => area.inputValue(),
      async clean() {
        if ((await area.inputValue()) !== CODE) await page.keyboard.press('Backspace')
      },
    }
  },
  async document(page) {
    await page.goto(`${SITE()}/guide/examples/`)
    await wake(page)
    return nowhere(page)
  },
  async example(page) {
    await page.goto(`${SITE()}/guide/examples/`)
    await wake(page)
    const example = page.getByRole('group', { name: 'Web: Round trip', exact: true })
    await example.getByRole('button', { name: 'Edit', exact: true }).click()
    const editor = await monacoIn(example)
    await typeCode(editor, CODE)
    return monaco(editor)
  },
  async embed(page) {
    await page.goto(`${SITE()}/embed/#${await link(SCENARIO)}`)
    await page.getByRole('textbox', { name: 'Source of main.ts' }).focus()
    return monaco(await monacoIn(page))
  },
  async screen(page) {
    const playground = new Playground(page, SITE())
    await playground.open()
    await wake(page, 'playground')
    await playground.select('Platform', 'weex')
    await playground.select('Example', weex.examples.find(({ steps }) => steps)!.id)
    await playground.run()
    const input = playground.screen.getByRole('textbox').first()
    const holds = () => input.evaluate((element) => element === element.ownerDocument.activeElement)
    return { ...field(input), holds }
  },
}

async function openPlayground(page: Page): Promise<Playground> {
  const playground = new Playground(page, SITE())
  await playground.openScenario(SCENARIO)
  await wake(page, 'playground')
  return playground
}

/** Opens and closes the parts fetched on demand, so that a key opens such a part at once. */
async function wake(page: Page, where?: 'playground'): Promise<void> {
  const { keyboard } = page
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await expect(page.locator('.VPLocalSearchBox')).toBeVisible()
  await keyboard.press('Escape')
  await expect(page.locator('.VPLocalSearchBox')).toHaveCount(0)
  if (!where) return
  await page.locator('body').press('Alt+Shift+D')
  await expect(page.locator('.diagram-canvas')).toBeVisible()
  await page.locator('body').press('Alt+Shift+M')
  for (const key of ['Alt+Shift+P', '?']) {
    await page.locator('body').press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
    await keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
}

function nowhere(page: Page): Spot {
  return {
    // Tab goes on from what had the focus last, which must not be the page's first or last.
    async enter() {
      const home = page.locator('.VPNavBarTitle a')
      await home.focus()
      await home.blur()
    },
    text: async () => '',
    clean: async () => {},
  }
}

function field(input: Locator): Spot {
  return { enter: () => input.focus(), text: () => input.inputValue(), clean: () => input.clear() }
}

function monaco(editor: Locator, mac = false): Spot {
  const { keyboard } = editor.page()
  const text = () => codeIn(editor)
  return {
    text,
    async enter() {
      await editor.getByRole('textbox').focus()
      const top = mac ? 'Meta+ArrowUp' : 'Control+Home'
      for (const key of [top, 'ArrowDown', 'End']) await keyboard.press(key)
    },
    async clean() {
      if ((await text()) === CODE) return
      await editor.getByRole('textbox').focus()
      await keyboard.press(mac ? 'Meta+z' : 'Control+z')
      await expect.poll(text).toBe(CODE)
    },
  }
}
