import { words } from '../../../playground/locales/all.ts'
import { link, screenFrame } from '../../../tests/e2e/support/playground.ts'
import {
  EVERY,
  type ListFormat,
  listFormats,
  listOf,
  MESSAGES,
  ROWS,
} from '../../../tests/support/long-list.ts'
import { BUDGETS } from '../budgets.ts'
import { interleave } from '../support/interleave.ts'
import { table, type GroupReport } from '../support/report.ts'
import { atMost } from '../support/verdict.ts'
import { newVisitor } from './browser.ts'
import { takeStall, watchStalls } from './in-page.ts'
import type { SiteSetting } from './setting.ts'

/** How long either side is watched, in milliseconds: until every message has come. */
const DURATION = MESSAGES * EVERY
/** Milliseconds for a page to finish the startup work. */
const SETTLING = 1_000

/** Names of the frameworks' pages, by main file and platform. */
const NAMES: Readonly<Record<string, string>> = {
  'main.we weex': 'Weex',
  'main.tsx taro': 'Taro in React',
  'main.vue taro': 'Taro in Vue',
  'main.vue uni': 'uni-app',
  'main.js wx': 'WeChat',
  'main.ets ohos': 'ArkUI',
  'main.ux blueos': 'BlueOS',
  'main.ux quickapp': 'quick app',
}

/**
 * Measures the smoothness of a long list of each framework while rows arrive, compared with the
 * same page at rest.
 */
export async function measureScreenList(setting: SiteSetting): Promise<GroupReport> {
  const reports: GroupReport[] = []
  for (const format of listFormats) reports.push(await measureFormat(setting, format))
  return {
    tables: reports.flatMap(({ tables }) => tables),
    verdicts: reports.flatMap(({ verdicts }) => verdicts),
    remarks: [],
  }
}

async function measureFormat(setting: SiteSetting, format: ListFormat): Promise<GroupReport> {
  const name = NAMES[`${format.main} ${format.platform}`] ?? format.platform
  const { taken } = await interleave(setting.repeat, { taken: () => watchList(setting, format) }, 1)
  const stalls = table(
    `A ${name} page with ${ROWS} rows and a message each ${EVERY} ms: longest stall`,
    'ms',
    {
      'page, before the first message': taken.map(({ idle }) => idle),
      page: taken.map(({ page }) => page),
      'screen in it': taken.map(({ screen }) => screen),
    },
  )
  return {
    tables: [stalls],
    verdicts: stalls.rows
      .slice(1)
      .map((row) =>
        atMost(
          `long list of ${name}, ${row.name}: longest stall of all rounds`,
          row.value.max,
          BUDGETS.playground.screenStall,
          'ms',
        ),
      ),
    remarks: [],
  }
}

async function watchList({ browser, server }: SiteSetting, format: ListFormat) {
  const page = await newVisitor(browser)
  const hash = await link(listOf(format))
  await page.goto(`${server.url}/playground/#${hash}`, { waitUntil: 'networkidle' })
  await page.locator('.monaco-editor .view-line').first().waitFor()
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  const frame = screenFrame(page, words.en)
  const screen = frame.contentFrame()
  await screen.getByText(`row ${ROWS - 1}`).waitFor({ state: 'attached' })
  const drawn = (await (await frame.elementHandle())!.contentFrame())!
  await page.waitForTimeout(SETTLING)

  await watchStalls(page)
  await watchStalls(drawn)
  await page.waitForTimeout(DURATION)
  const idle = await takeStall(page)
  await screen.getByText('start', { exact: true }).click()
  await takeStall(page)
  await takeStall(drawn)
  // Nothing is asked of the page meanwhile: whatever looks at it takes its time.
  await page.waitForTimeout(DURATION)
  const stalls = { idle, page: await takeStall(page), screen: await takeStall(drawn) }
  await screen.getByText('done', { exact: true }).waitFor()
  await page.context().close()
  return stalls
}
