import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test'
import { words } from '../../../playground/locales/all.ts'
import type { Words } from '../../../playground/locales/words.ts'
import { encodeScenario } from '../../../src/permalink/index.ts'
import type { ScreenStep } from '../../../src/platforms/contract.ts'
import { defaultScenario } from '../../../src/scenario/defaults.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import type { Locale } from '../../../src/text.ts'
import { monacoIn, typeCode } from './typing.ts'

/** Parts of a scenario; the rest is from a fresh playground. */
export type ScenarioParts = Partial<Omit<Scenario, 'server'>> & {
  readonly server?: Partial<Scenario['server']>
}

/**
 * The playground from a visitor's view: by the names of the controls, in the visitor's language.
 */
export class Playground {
  readonly words: Words
  readonly console: Locator
  readonly messages: Locator
  readonly state: Locator
  /** Content of the phone's screen for a page's program. */
  readonly screen: FrameLocator

  constructor(
    readonly page: Page,
    /** The site's address, with the folder of the language and no slash at the end. */
    readonly site: string,
    locale: Locale = 'en',
  ) {
    this.words = words[locale]
    this.console = page.getByRole('log', { name: this.words.console.label })
    this.messages = page.getByRole('grid', { name: this.words.messages.label })
    this.state = page.getByRole('status', { name: this.words.run.stateLabel })
    this.screen = screenOf(page, this.words)
  }

  /** Opens the playground, and waits until Run is available. */
  async open(): Promise<void> {
    await this.page.goto(`${this.site}/playground`)
    await this.takesOver()
  }

  /** Waits until the playground has taken the place of the picture, and Run is available. */
  async takesOver(): Promise<void> {
    await expect(this.page.locator('.playground-picture')).toHaveCount(0)
    await expect(this.button(this.words.run.run)).toBeEnabled()
  }

  /** Opens a link to a scenario. Nothing runs yet. */
  async openScenario(parts: ScenarioParts): Promise<void> {
    await this.openHash(await link(parts))
  }

  /** Opens a link in the current page, like a click on the link. Nothing runs yet. */
  async followLink(parts: ScenarioParts): Promise<void> {
    const [first = ''] = Object.values(parts.files ?? {})
    const [line = ''] = first.split('\n')
    const hash = await link(parts)
    await this.page.evaluate((to) => location.replace(`#${to}`), hash)
    const editor = this.page.locator('.monaco-editor .view-lines').first()
    await expect(editor).toContainText(line.trim().slice(0, 60))
    await expect(this.state).toHaveText(this.words.run.state.idle)
  }

  /** Opens the playground with an unchanged hash, in a fresh document. */
  async openHash(hash: string): Promise<void> {
    await this.page.goto('about:blank')
    await this.page.goto(`${this.site}/playground/#${hash}`)
    await this.takesOver()
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  async select(name: 'Platform' | 'Example' | 'Server' | 'Mode' | 'Profile', value: string) {
    const label = this.words.controls[name.toLowerCase() as Lowercase<typeof name>]
    await this.page.getByRole('combobox', { name: label, exact: true }).selectOption(value)
  }

  /** Switches to live mode with every connection redirected to a single server. */
  async goLive(url: string): Promise<void> {
    await this.select('Mode', 'live')
    await this.page.getByRole('textbox', { name: this.words.live.url }).fill(url)
  }

  async run(): Promise<void> {
    await this.button(this.words.run.run).click()
  }

  /** Replaces the open file's text, key by key. */
  async setCode(code: string): Promise<void> {
    const monaco = await monacoIn(this.page)
    await monaco.click()
    await typeCode(monaco, code)
  }

  /** Runs the program to the end. */
  async runToEnd(state: 'finished' | 'failed' = 'finished'): Promise<void> {
    await this.run()
    await expect(this.state).toHaveText(this.words.run.state[state])
  }

  /** Runs a page, and performs the steps on the screen. */
  async runPage(steps: readonly ScreenStep[]): Promise<void> {
    await this.run()
    await perform(this.screen, steps)
    await expect(this.state).toHaveText(this.words.run.state.running)
  }

  /** Waits until the read value stays unchanged for a while. */
  async settle(read: () => Promise<unknown>): Promise<void> {
    let before: unknown
    await expect(async () => {
      const now = await read()
      const same = JSON.stringify(now) === JSON.stringify(before)
      before = now
      expect(same).toBe(true)
    }).toPass({ intervals: [250] })
  }

  /** Returns the console's content, as `level: text`, a portability note as `note: <id>`. */
  async lines(): Promise<string[]> {
    return this.console.locator('[data-level]').evaluateAll((rows) =>
      rows.flatMap((row) => {
        const { level, note, count = '1' } = (row as HTMLElement).dataset
        const text = note ?? row.querySelector('.entry-text')?.textContent ?? ''
        return Array<string>(Number(count)).fill(`${level}: ${text}`)
      }),
    )
  }

  /**
   * Returns the message list's content, without the times, because times differ from run to run.
   */
  async wire(): Promise<string[]> {
    return this.messages.locator('tbody tr').evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('td')]
          .filter((cell) => !cell.matches('.time, .trip'))
          .map((cell) => cell.textContent?.trim())
          .join(' | '),
      ),
    )
  }
}

/** Returns the screen of a page's program, anywhere on the site. */
export function screenOf(around: Page | Locator, words: Words): FrameLocator {
  return screenFrame(around, words).contentFrame()
}

/** Returns the iframe of such a screen. */
export function screenFrame(around: Page | Locator, words: Words): Locator {
  return around.locator(`iframe[title="${words.screen.label}"]:not([hidden])`)
}

/** Performs an example's steps on a screen. */
export async function perform(screen: FrameLocator, steps: readonly ScreenStep[]): Promise<void> {
  for (const step of steps) {
    if ('press' in step) await screen.getByRole('button', { name: step.press, exact: true }).click()
    else if ('type' in step) await screen.getByPlaceholder(step.into).fill(step.type)
    else await expect(screen.getByText(step.see, { exact: true }).first()).toBeVisible()
  }
}

/** Returns the hash of a link to a scenario. */
export function link(parts: ScenarioParts): Promise<string> {
  const scenario = defaultScenario(parts.platform ?? 'web', parts.files ?? {})
  return encodeScenario({
    ...scenario,
    ...parts,
    server: { ...scenario.server, ...parts.server },
  })
}
