import type { Page } from 'playwright'
import { link } from '../../../tests/e2e/support/playground.ts'
import { interleave } from '../support/interleave.ts'
import { table, type GroupReport } from '../support/report.ts'
import { newVisitor } from './browser.ts'
import type { SiteSetting } from './setting.ts'

/** Messages of the run kept by the page: sent and received. */
const MESSAGES = 100_000
const SENT = MESSAGES / 2

const PROGRAM = `const socket = new WebSocket('wss://bench.example/')
let left = ${SENT}
socket.onopen = () => {
  for (let sent = 0; sent < ${SENT}; sent++) socket.send(String(sent).padEnd(100, '.'))
}
socket.onmessage = () => {
  if (--left === 0) socket.close()
}
`

/** Returns the bytes of a page's JavaScript heap after garbage collection. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}

/** Measures the playground's heap before and after a run with very many messages. */
export async function measureHeap(setting: SiteSetting): Promise<GroupReport> {
  const { browser, server, repeat } = setting
  const hash = await link({
    platform: 'web',
    files: { 'main.ts': PROGRAM },
    server: { mode: 'simulated', scenario: 'echo' },
  })
  const { page: samples } = await interleave(repeat, {
    async page() {
      const page = await newVisitor(browser)
      await page.goto(`${server.url}/playground/#${hash}`, { waitUntil: 'networkidle' })
      await page.locator('.monaco-editor .view-line').first().waitFor()
      const before = await heapOf(page)
      await page.getByRole('button', { name: 'Run', exact: true }).click()
      await page.getByRole('status', { name: 'Run state' }).getByText('finished').waitFor()
      const after = await heapOf(page)
      await page.context().close()
      return { before, after }
    },
  })
  return {
    tables: [
      table('JavaScript heap of the playground’s page', 'bytes', {
        'before a run': samples.map(({ before }) => before),
        'after 100,000 messages': samples.map(({ after }) => after),
      }),
    ],
    verdicts: [],
    remarks: [
      'A heap is that of the page alone: workers, such as TypeScript’s and the program’s, have their own.',
    ],
  }
}
