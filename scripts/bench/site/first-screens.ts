import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Page } from 'playwright'
import { filesOfExample } from '../../../playground/scenario/example-files.ts'
import { words } from '../../../playground/locales/all.ts'
import { frameworkFolders } from '../../../src/platforms/page-formats.ts'
import { link, screenFrame } from '../../../tests/e2e/support/playground.ts'
import { pagesByFormat, type PageExample } from '../../../tests/e2e/support/page-examples.ts'
import { BUDGETS } from '../budgets.ts'
import { readChunks } from '../size/chunks.ts'
import { interleave, type Sampler } from '../support/interleave.ts'
import { table, type GroupReport } from '../support/report.ts'
import { atMost } from '../support/verdict.ts'
import { newVisitor } from './browser.ts'
import { armFirstScreen, firstScreen } from './in-page.ts'
import type { SiteSetting } from './setting.ts'

/** Returns the name of a page's framework, e.g. `taro .vue`. */
const nameOf = ({ platform, example }: PageExample) => `${platform} ${extname(example.file)}`

/**
 * Measures from the click on Run to the first screen of a page of each framework, on settled pages
 * that have run the page before, and the sizes of the frameworks.
 */
export async function measureFirstScreens(setting: SiteSetting): Promise<GroupReport> {
  const { browser, server, site, repeat } = setting
  const subjects: Record<string, Sampler<number>> = {}
  for (const page of pagesByFormat) {
    const visitor = await newVisitor(browser)
    await visitor.goto(`${server.url}/playground/#${await linkTo(page)}`, {
      waitUntil: 'networkidle',
    })
    await visitor.locator('.monaco-editor .view-line').first().waitFor()
    subjects[nameOf(page)] = () => clickRun(visitor)
  }
  const samples = await interleave(repeat, subjects, 1)
  const screens = table('Warm Run to the first screen', 'ms', samples)
  const sizes = table('Framework and screen, gzip', 'bytes', sizesOf(site.folder))
  return {
    tables: [screens, sizes],
    verdicts: screens.rows.map(({ name, value }) =>
      atMost(`${name}: Run to first screen`, value.median, BUDGETS.playground.firstScreen, 'ms'),
    ),
    remarks: [],
  }
}

function linkTo({ platform, example }: PageExample): Promise<string> {
  const read = (file: string) => readFileSync(`src/platforms/${platform}/examples/${file}`, 'utf8')
  const { scenario } = example
  return link({ platform, files: filesOfExample(example, read), server: { scenario } })
}

async function clickRun(page: Page): Promise<number> {
  await page.bringToFront()
  await armFirstScreen(page)
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  const frame = screenFrame(page, words.en)
  await frame.contentFrame().locator('.root > *').first().waitFor()
  const drawn = (await (await frame.elementHandle())!.contentFrame())!
  const took = await firstScreen(page, drawn)
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await page.getByRole('status', { name: 'Run state' }).getByText('stopped').waitFor()
  return took
}

/** Returns the compressed sizes of the scripts that the pages of each framework load. */
function sizesOf(folder: string): Record<string, number[]> {
  const chunks = [...readChunks(join(folder, 'assets')).values()]
  const size = (name: string) => chunks.find((chunk) => chunk.name === name)?.size ?? 0
  return Object.fromEntries(
    Object.entries(frameworkFolders).map(([name, folderOfFramework]) => {
      const [platform] = folderOfFramework.split('/')
      return [
        name,
        [size(`virtual_page-framework-${name}`) + size(`virtual_page-screen-${platform}`)],
      ]
    }),
  )
}
