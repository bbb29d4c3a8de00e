import type { Page } from '@playwright/test'

/** States of a run that has begun and is no longer going on. */
const ENDED = ['finished', 'failed', 'stopped']

interface Driver {
  open(hash: string, firstLine: string): Promise<void>
  press(label: string): void
  ended(milliseconds: number): Promise<boolean>
  code(): string
}

type WithDriver = typeof globalThis & { __driver: Driver; __errors: string[] }

/**
 * Does in the page's own document what would take a round trip between browser and test for every
 * look: most of a program's time went there.
 */
export class PageDriver {
  private constructor(private readonly page: Page) {}

  /** Puts itself into the page's document, where it stays until that is left. */
  static async install(page: Page): Promise<PageDriver> {
    await page.evaluate((endStates) => {
      const state = () => document.querySelector<HTMLElement>('.state[role=status]')?.dataset.state
      const lines = () => [...document.querySelectorAll<HTMLElement>('.monaco-editor .view-line')]
      const textOf = (line: HTMLElement) => line.textContent!.replaceAll('\u00a0', ' ')

      async function until(holds: () => boolean, milliseconds: number): Promise<boolean> {
        const end = performance.now() + milliseconds
        while (!holds()) {
          if (performance.now() > end) return false
          await new Promise((resolve) => setTimeout(resolve, 10))
        }
        return true
      }

      const driver: Driver = {
        async open(hash, firstLine) {
          location.replace(`#${hash}`)
          const shown = await until(
            () => state() === 'idle' && lines().some((line) => textOf(line).includes(firstLine)),
            60_000,
          )
          if (!shown) throw new Error(`The editor does not show ${firstLine}.`)
        },
        press(label) {
          const buttons = [...document.querySelectorAll('button')]
          buttons.find(({ textContent }) => textContent.trim() === label)!.click()
        },
        ended: (milliseconds) => until(() => endStates.includes(state() ?? ''), milliseconds),
        code: () =>
          lines()
            .sort((a, b) => parseFloat(a.style.top) - parseFloat(b.style.top))
            .map((line) => line.textContent)
            .join(''),
      }
      ;(globalThis as WithDriver).__driver = driver

      // The page's own errors; drivers tell of those of a worker in a frame as well.
      const errors: string[] = []
      ;(globalThis as WithDriver).__errors = errors
      addEventListener('error', ({ message }) => errors.push(message))
      addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)))
    }, ENDED)
    return new PageDriver(page)
  }

  /**
   * Opens a link in the document that is there, as a click on one in a chat does, and waits until
   * its program is shown.
   */
  async open(hash: string, code: string): Promise<void> {
    const firstLine = code.split('\n')[0]!.slice(0, 60).trim()
    await this.page.evaluate(
      ([hash, firstLine]) => (globalThis as WithDriver).__driver.open(hash!, firstLine!),
      [hash, firstLine],
    )
  }

  /** @returns Whether the run ends within some time. */
  ended(milliseconds: number): Promise<boolean> {
    return this.page.evaluate(
      (most) => (globalThis as WithDriver).__driver.ended(most),
      milliseconds,
    )
  }

  /** Presses Run. @returns Whether the program ends soon. */
  runToEnd(runLabel: string): Promise<boolean> {
    return this.page.evaluate((label) => {
      const { __driver: driver } = globalThis as WithDriver
      driver.press(label)
      return driver.ended(60_000)
    }, runLabel)
  }

  /** What the editor shows, without the breaks between its lines. */
  code(): Promise<string> {
    return this.page.evaluate(() => (globalThis as WithDriver).__driver.code())
  }
}
