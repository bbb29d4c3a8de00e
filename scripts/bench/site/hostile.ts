import { link } from '../../../tests/e2e/support/playground.ts'
import { BUDGETS } from '../budgets.ts'
import { interleave, pluck } from '../support/interleave.ts'
import { table, type GroupReport } from '../support/report.ts'
import { atMost } from '../support/verdict.ts'
import { newVisitor } from './browser.ts'
import { armGone, takeStall, watchStalls } from './in-page.ts'
import type { SiteSetting } from './setting.ts'

/** Programs with maximum load on the machine. */
const PROGRAMS = {
  'endless loop': `console.log('looping')\nwhile (true) {}`,
  'endless loop of log lines': `for (let line = 0; ; line++) console.log(line)`,
  'endless flood of messages': `const socket = new WebSocket('wss://flood.example/')
socket.onopen = () => { for (let sent = 0; ; sent++) socket.send('x'.repeat(100)) }`,
} as const

/** Run time of each program, in milliseconds. */
const DURATION = 1_500

/** Measures the page under hostile programs, and how fast Stop ends each program. */
export async function measureHostile(setting: SiteSetting): Promise<GroupReport> {
  const subjects = Object.entries(PROGRAMS).map(
    ([name, code]) => [name, () => bear(setting, code)] as const,
  )
  const samples = await interleave(setting.repeat, Object.fromEntries(subjects))
  const stalls = table('Longest stall of the page', 'ms', pluck(samples, 'stall'))
  const gone = table('Stop, from the click until the program is gone', 'ms', pluck(samples, 'gone'))
  return {
    tables: [stalls, gone],
    verdicts: [
      ...stalls.rows.map(({ name, value }) =>
        atMost(`${name}: longest stall of all rounds`, value.max, BUDGETS.hostile.stall, 'ms'),
      ),
      ...gone.rows.map(({ name, value }) =>
        atMost(`${name}: Stop, longest of all rounds`, value.max, BUDGETS.hostile.stop, 'ms'),
      ),
    ],
    remarks: [],
  }
}

async function bear({ browser, server }: SiteSetting, code: string) {
  const page = await newVisitor(browser)
  const hash = await link({ platform: 'web', files: { 'main.ts': code } })
  await page.goto(`${server.url}/playground/#${hash}`, { waitUntil: 'networkidle' })
  await page.locator('.monaco-editor .view-line').first().waitFor()
  await watchStalls(page)
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  const state = page.getByRole('status', { name: 'Run state' })
  await state.filter({ hasText: /running|failed|finished/ }).waitFor()
  await page.waitForTimeout(DURATION)
  const now = await state.textContent()
  if (now?.trim() !== 'running') throw new Error(`a hostile program is ${now} by itself`)
  await armGone(page)
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  const gone = await page.evaluate(() => window.gone)
  const stall = await takeStall(page)
  await page.context().close()
  return { gone, stall }
}
