import type { Page } from 'playwright'
import { link } from '../../../tests/e2e/support/playground.ts'
import { BUDGETS } from '../budgets.ts'
import { interleave, type Sampler } from '../support/interleave.ts'
import { programOf } from '../support/program.ts'
import { table, type GroupReport } from '../support/report.ts'
import { atMost } from '../support/verdict.ts'
import { newVisitor } from './browser.ts'
import { armFirstLine } from './in-page.ts'
import type { SiteSetting } from './setting.ts'

const PLAYGROUND = 'playground, 100 lines'
const DOCS = 'page with live examples'
/** The press also fetches the runner, because no earlier event triggered a prefetch. */
const DOCS_FIRST = 'page with live examples, first press'
/** The same with the pointer resting on the button beforehand, the usual case. */
const DOCS_HOVERED = 'page with live examples, first press, pointer there before'
const PROGRAM = programOf(100, "console.log('the last line'); socket.close()")
/** Milliseconds of the pointer's rest on a button before the press. */
const RESTED = 500
/** Files of Monaco, by name in the built site. */
const MONACO = /editor\.api|setup|ts\.worker|tsMode|codicon/

/** Measures from the click on Run to the first line in the console, on settled pages. */
export async function measureWarmRuns(setting: SiteSetting): Promise<GroupReport> {
  const { browser, server, site, repeat } = setting
  const hash = await link({ platform: 'web', files: { 'main.ts': PROGRAM } })
  const playground = await newVisitor(browser)
  await playground.goto(`${server.url}/playground/#${hash}`, { waitUntil: 'networkidle' })
  await playground.locator('.monaco-editor .view-line').first().waitFor()
  const subjects: Record<string, Sampler<number>> = { [PLAYGROUND]: () => clickRun(playground) }
  const fetched: string[] = []
  if (site.examples) {
    const docs = await newVisitor(browser)
    const noteRequests = (page: Page) =>
      page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
    noteRequests(docs)
    const url = server.url + site.examples
    await docs.goto(url, { waitUntil: 'networkidle' })
    subjects[DOCS] = () => clickRun(docs)

    /** Presses Run as a new visitor's first action. */
    const pressFirst = async (before: (page: Page) => Promise<void>) => {
      const page = await newVisitor(browser)
      noteRequests(page)
      await page.goto(url, { waitUntil: 'networkidle' })
      await before(page)
      const took = await clickRun(page)
      await page.context().close()
      return took
    }
    subjects[DOCS_FIRST] = () => pressFirst(async () => {})
    subjects[DOCS_HOVERED] = () =>
      pressFirst(async (page) => {
        await runButton(page).hover()
        await page.waitForLoadState('networkidle')
        await page.waitForTimeout(RESTED)
      })
  }
  const samples = await interleave(repeat, subjects, 1)
  const runs = table('Warm Run to the first console line', 'ms', samples)
  return {
    tables: [runs],
    verdicts: [
      ...runs.rows.map(({ name, value }) =>
        atMost(
          `${name}: Run to first line`,
          value.median,
          name === PLAYGROUND ? BUDGETS.playground.run : BUDGETS.page.run,
          'ms',
        ),
      ),
      ...(site.examples
        ? [atMost(`${DOCS}: files of Monaco fetched`, fetched.filter(isMonaco).length, 0, 'count')]
        : []),
    ],
    remarks: site.examples ? [] : ['The site has no page with live examples yet.'],
  }
}

const isMonaco = (path: string) => MONACO.test(path)

const runButton = (page: Page) => page.getByRole('button', { name: 'Run', exact: true }).first()

async function clickRun(page: Page): Promise<number> {
  await page.bringToFront()
  await armFirstLine(page)
  await runButton(page).click()
  const took = await page.evaluate(() => window.firstLine)
  await page.getByRole('status', { name: 'Run state' }).first().getByText('finished').waitFor()
  return took
}
