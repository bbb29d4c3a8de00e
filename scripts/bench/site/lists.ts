import { MAX_RUN } from '../../../src/runtime/limits.ts'
import { link, type ScenarioParts } from '../../../tests/e2e/support/playground.ts'
import { manyMessages } from '../../../tests/support/many-messages.ts'
import { interleave, pluck } from '../support/interleave.ts'
import { table, type GroupReport } from '../support/report.ts'
import { atMost, ratioAtMost } from '../support/verdict.ts'
import { newVisitor } from './browser.ts'
import { scrollThrough } from './scrolling.ts'
import type { SiteSetting } from './setting.ts'

/** Rows of the short list: enough for the list to draw only the visible rows. */
const SHORT = 1_000
/** Milliseconds a frame at 60 a second, and a hair. */
const FRAME = 17
/** Allowed cost per frame of a long list, relative to a short list. */
const RATIO = 1.5
/** Allowed heap of the page with the longest list, in bytes. */
const HEAP = 200 * 1024 * 1024

/** A list of the playground, and the program to fill the list. */
interface List {
  readonly rows: number
  /** Selector of the scrolling element. */
  readonly selector: string
  readonly program: (rows: number) => ScenarioParts
  readonly filled: string
}

const LISTS: Readonly<Record<string, List>> = {
  messages: {
    rows: 99_990,
    selector: '.message-grid .scroller',
    program: manyMessages,
    filled: '[role="grid"]',
  },
  'console lines': {
    // What one run may print.
    rows: MAX_RUN.console - 10,
    selector: '[role="log"]',
    program: (rows) => ({
      files: {
        'main.ts': `for (let line = 0; line < ${rows}; line++) console.log('line', line, { of: ${rows} })`,
      },
    }),
    filled: '[role="log"]',
  },
}

/** Measures scrolling through lists of maximum length, compared with short lists. */
export async function measureLists(setting: SiteSetting): Promise<GroupReport> {
  const subjects: Record<string, () => ReturnType<typeof scrollThrough>> = {}
  for (const [name, list] of Object.entries(LISTS)) {
    for (const rows of [SHORT, list.rows]) {
      const page = await fill(setting, list, rows)
      subjects[titleOf(name, rows)] = () => scrollThrough(page, list.selector)
    }
  }
  const samples = await interleave(setting.repeat, subjects, 1)
  const tables = Object.entries(LISTS).flatMap(([name, list]) => {
    const [short, long] = [titleOf(name, SHORT), titleOf(name, list.rows)]
    const of = { [short]: samples[short]!, [long]: samples[long]! }
    return [
      table(`Scrolling ${name}: median frame`, 'ms', pluck(of, 'median'), short),
      table(`Scrolling ${name}: 95th of 100 frames`, 'ms', pluck(of, 'slow'), short),
      table(`Scrolling ${name}: processor time a frame`, 'ms', pluck(of, 'processor'), short),
      table(`Holding ${name}`, 'bytes', pluck(of, 'heap'), short),
    ]
  })
  const long = (title: string) => tables.find((each) => each.title === title)!.rows.at(-1)!
  return {
    tables,
    verdicts: Object.keys(LISTS).flatMap((name) => [
      atMost(
        `${name}: median frame while scrolling`,
        long(`Scrolling ${name}: median frame`).value.median,
        FRAME,
        'ms',
      ),
      ratioAtMost(
        `${name}: processor time a frame, to a short list`,
        long(`Scrolling ${name}: processor time a frame`).ratio!.median,
        RATIO,
      ),
      atMost(`${name}: bytes held`, long(`Holding ${name}`).value.median, HEAP, 'bytes'),
    ]),
    remarks: [
      'A frame is as long as the clock says, whatever else the machine did; its processor time is that of the page alone.',
    ],
  }
}

const titleOf = (name: string, rows: number) => `${rows.toLocaleString('en')} ${name}`

/** Opens a page, runs the program and waits until the list is full. */
async function fill({ browser, server }: SiteSetting, list: List, rows: number) {
  const page = await newVisitor(browser)
  const hash = await link(list.program(rows))
  await page.goto(`${server.url}/playground/#${hash}`, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  const state = page.getByRole('status', { name: 'Run state' })
  await state.filter({ hasText: 'finished' }).waitFor({ timeout: 120_000 })
  await page.locator(list.filled).first().waitFor()
  await page.waitForTimeout(1_000)
  return page
}
