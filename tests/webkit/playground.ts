import { until, By, type WebDriver } from 'selenium-webdriver'
import { encodeScenario } from '../../src/permalink/index.ts'
import { defaultScenario } from '../../src/scenario/defaults.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'

const PATIENCE = 20_000

/** The playground in WebKit, by the names of the controls. */
export class WebKitPlayground {
  constructor(
    readonly driver: WebDriver,
    readonly site: string,
  ) {}

  /** Opens a link to a scenario, in a fresh document, and waits until Run is available. */
  async open(scenario: Partial<Scenario> & Pick<Scenario, 'platform' | 'files'>): Promise<void> {
    const link = await encodeScenario({
      ...defaultScenario(scenario.platform, scenario.files),
      ...scenario,
    })
    await this.driver.get('about:blank')
    await this.driver.get(`${this.site}/playground/#${link}`)
    await this.driver.wait(until.elementIsEnabled(await this.button('Run')), PATIENCE)
  }

  async button(name: string) {
    const locator = By.xpath(`//button[normalize-space()='${name}']`)
    return this.driver.wait(until.elementLocated(locator), PATIENCE)
  }

  async press(name: string): Promise<void> {
    await (await this.button(name)).click()
  }

  /** Waits for a run state. */
  async becomes(state: string): Promise<void> {
    const status = await this.driver.findElement(By.css('[role=status][aria-label="Run state"]'))
    await this.driver.wait(until.elementTextIs(status, state), PATIENCE)
  }

  /** Returns the console's content, in the format of an example's `output`. */
  lines(): Promise<string[]> {
    return this.driver.executeScript<string[]>(() =>
      [...document.querySelectorAll<HTMLElement>('[role=log] [data-level]')].flatMap((row) => {
        const { level, note, count = '1' } = row.dataset
        const text = note ?? row.querySelector('.entry-text')?.textContent ?? ''
        return Array<string>(Number(count)).fill(`${level}: ${text}`)
      }),
    )
  }

  /**
   * Returns the places in the program named by the console, each row's after the places of the
   * stack.
   */
  places(): Promise<string[]> {
    return this.driver.executeScript<string[]>(() => [
      ...new Set(
        [...document.querySelectorAll('[role=log] [data-level] .source')].map((place) =>
          place.textContent!.trim(),
        ),
      ),
    ])
  }
}
