import { expect, type Locator, type Page } from '@playwright/test'
import { platforms } from '../../../src/platforms/index.ts'
import type { Locale } from '../../../src/text.ts'
import { Playground } from '../../e2e/support/playground.ts'
import { SITE } from '../../e2e/support/test.ts'

/** A visitor at a browser: the visitor's actions, and the visible results. */
export class Visitor extends Playground {
  readonly home: string

  constructor(
    page: Page,
    readonly locale: Locale = 'en',
  ) {
    const home = locale === 'zh' ? `${SITE()}/zh` : SITE()
    super(page, home, locale)
    this.home = `${home}/`
  }

  get platform(): Locator {
    return this.page.getByRole('combobox', { name: this.words.controls.platform, exact: true })
  }

  get example(): Locator {
    return this.page.getByRole('combobox', { name: this.words.controls.example, exact: true })
  }

  /** Navigates to the home page, typed into the address bar. */
  async goHome(): Promise<void> {
    await this.page.goto(this.home)
  }

  /** Follows the site's name back to the home page, as a click within the site does. */
  async clickHome(): Promise<void> {
    await this.page.locator('.VPNavBarTitle a').click()
    await expect(this.page.locator('.VPHome')).toBeVisible()
  }

  /** Presses "Run it" on a platform's card, and waits for the playground. */
  async runIt(platform: string): Promise<void> {
    await this.page.locator(`.VPHome a[href*="platform=${platform}"]`).first().click()
    await this.arrive()
  }

  /** Waits until the playground can be used. */
  async arrive(): Promise<void> {
    // The site changes the address before the page; pages of the guide have Run buttons as well.
    await expect(this.platform).toBeVisible()
    await expect(this.page.locator('.playground-picture')).toHaveCount(0)
    await expect(this.button(this.words.run.run)).toBeEnabled()
  }

  /** Waits for the editor with keys, completion and colors. */
  async editor(): Promise<Locator> {
    const monaco = this.page.locator('.code-pane .monaco-editor').first()
    await expect(monaco).toBeVisible({ timeout: 20_000 })
    return monaco
  }

  /** Types a line on top of the program, key by key. */
  async typeOnTop(text: string): Promise<void> {
    await (await this.editor()).locator('.view-lines').click()
    await this.page.keyboard.press('ControlOrMeta+Home')
    await this.page.keyboard.type(`${text}\n`)
    await this.sees(text)
  }

  /** Finds a text in the open file. */
  async sees(text: string): Promise<void> {
    await expect.poll(() => this.code(), { timeout: 20_000 }).toContain(text)
  }

  /** Returns the visible lines of the open file, in either editor. */
  code(): Promise<string> {
    // A page as built has a pane for wide screens and one for narrow screens.
    const visible = this.page.locator('.code-pane').filter({ visible: true })
    return visible.evaluate((pane) => {
      const lines = [...pane.querySelectorAll<HTMLElement>('.monaco-editor .view-line')]
      if (lines.length === 0) return pane.querySelector('textarea')?.value ?? ''
      return lines
        .sort((one, other) => parseFloat(one.style.top) - parseFloat(other.style.top))
        .map((line) => (line.textContent ?? '').replaceAll('\u00a0', ' '))
        .join('\n')
    })
  }

  /** Expects a platform's first example as published, without a run. */
  async seesFirstExample(platform: string): Promise<void> {
    const { examples } = platforms.find(({ id }) => id === platform)!
    await expect(this.platform).toHaveValue(platform)
    await expect(this.example.locator('option:checked')).toContainText(
      examples[0]!.title[this.locale],
    )
    await expect(this.state).toHaveText(this.words.run.state.idle)
  }

  /** The note about a program from a link before the first run. */
  get arrived(): Locator {
    return this.page.getByRole('note').filter({ hasText: this.words.link.arrived })
  }

  /** Chooses a language from the site's menu. */
  async switchLanguage(name: string): Promise<void> {
    await this.page.locator('.VPNavBarTranslations button').first().click()
    await this.page.locator('.VPNavBarTranslations').getByRole('link', { name }).click()
  }

  /** Presses Share. @returns The link. */
  async share(): Promise<string> {
    await this.button(this.words.run.share).click()
    const dialog = this.page.getByRole('dialog')
    const link = await dialog.getByRole('textbox', { name: this.words.share.url }).inputValue()
    await this.page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    return link
  }

  /** Drops a file on the page. */
  async drop(name: string, content: string): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ([file, text]) => {
        const made = new DataTransfer()
        made.items.add(new File([text!], file!, { type: 'application/json' }))
        return made
      },
      [name, content],
    )
    const target = await this.editor()
    for (const type of ['dragover', 'drop']) {
      await target.dispatchEvent(type, { dataTransfer: transfer })
    }
  }

  /** The notice about the kept unsaved work. */
  get kept(): Locator {
    return this.page.locator('.notice').filter({ has: this.button(this.words.notice.goBack) })
  }

  /** Takes the notice's offer. */
  async goBackToWork(): Promise<void> {
    await this.kept.getByRole('button', { name: this.words.notice.goBack }).click()
    await expect(this.kept).toBeHidden()
  }
}
