import { readFile } from 'node:fs/promises'
import { expect, type Locator } from '@playwright/test'
import type { Playground } from './playground.ts'

/** The messages of a run from a visitor's view. */
export class MessagesView {
  readonly grid: Locator
  readonly rows: Locator
  readonly details: Locator
  readonly #playground: Playground

  constructor(playground: Playground) {
    this.#playground = playground
    this.grid = playground.messages
    this.rows = this.grid.locator('tbody tr')
    this.details = playground.page.getByRole('region', { name: this.words.details.label })
  }

  get words() {
    return this.#playground.words.messages
  }

  /** Returns the cells of a column, of all drawn rows. */
  column(name: string): Promise<string[]> {
    return this.rows
      .locator(`td.${name}`)
      .evaluateAll((cells) => cells.map((cell) => cell.textContent?.trim() ?? ''))
  }

  /** Returns the first row with a text in the data. */
  row(text: string): Locator {
    return this.rows
      .filter({ has: this.#playground.page.locator('td.data', { hasText: text }) })
      .first()
  }

  /** Moves to a row with the keyboard, from the top. */
  async goDown(count: number): Promise<void> {
    await this.grid.focus()
    await this.grid.press('Home')
    for (let step = 0; step < count; step++) await this.grid.press('ArrowDown')
  }

  /** Chooses an item of a toolbar menu. */
  async choose(menu: string, item: string): Promise<void> {
    const { page } = this.#playground
    const pane = page.getByRole('tabpanel', { name: 'Messages' })
    await pane.getByRole('button', { name: menu, exact: true }).click()
    await page.getByRole('menu', { name: menu }).getByText(item, { exact: true }).click()
  }

  /**
   * Saves the run as a file.
   *
   * @returns Content of the file.
   */
  async save(item: string): Promise<string> {
    const download = this.#playground.page.waitForEvent('download')
    await this.choose(this.words.file.label, item)
    return readFile(await (await download).path(), 'utf8')
  }

  /** Opens a HAR from the disk. */
  async openHar(name: string, content: string): Promise<void> {
    const chooser = this.#playground.page.waitForEvent('filechooser')
    await this.choose(this.words.file.label, this.words.file.open)
    await (
      await chooser
    ).setFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    })
  }

  /** Returns the pixels above the visible part of the list. */
  fromTop(): Promise<number> {
    return this.grid.evaluate((table) => Math.round(table.parentElement!.scrollTop))
  }

  /** Returns the distance of the list's scroll position from the end, in pixels. */
  fromEnd(): Promise<number> {
    return this.grid.evaluate((table) => {
      const { scrollHeight, scrollTop, clientHeight } = table.parentElement!
      return Math.round(scrollHeight - scrollTop - clientHeight)
    })
  }

  /** Waits until the list has so many rows, drawn or not. */
  async expectCount(count: number): Promise<void> {
    await expect(this.grid).toHaveAttribute('aria-rowcount', String(count + 1))
  }
}
