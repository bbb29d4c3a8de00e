import type { Page } from '@playwright/test'

/** States of an ended run. */
const ENDED = ['finished', 'failed', 'stopped']

interface Driver {
  open(hash: string, firstLine: string): Promise<void>
  press(label: string): void
  ended(milliseconds: number): Promise<boolean>
  code(): string
}

type WithDriver = typeof globalThis & { __driver: Driver; __errors: string[] }

/**
 * Performs checks in the page's own document to save a round trip between browser and test per
 * check: round trips took most of a program's time.
 */
export class PageDriver {
  private constructor(private readonly page: Page) {}

  /** Installs the driver in the page's document, for the lifetime of the document. */
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
   * Opens a link in the current document, like a click on a link in a chat, and waits until the
   * program is visible.
   */
  async open(hash: string, code: string): Promise<void> {
    const firstLine = code.split('\n')[0]!.slice(0, 60).trim()
    await this.page.evaluate(
      ([hash, firstLine]) => (globalThis as WithDriver).__driver.open(hash!, firstLine!),
      [hash, firstLine],
    )
  }

  /** Returns whether the run ends within the time. */
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

  /** Returns the editor's content, without line breaks. */
  code(): Promise<string> {
    return this.page.evaluate(() => (globalThis as WithDriver).__driver.code())
  }
}
