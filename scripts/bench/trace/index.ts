import type { Page } from 'playwright'
import { sandboxRuntime } from '../../../.vitepress/plugins/sandbox-scripts.ts'
import { platformIds } from '../../../src/platforms/list.ts'
import { BUDGETS } from '../budgets.ts'
import { launch, newVisitor } from '../site/browser.ts'
import { interleave } from '../support/interleave.ts'
import { table, type Group } from '../support/report.ts'
import { ratioAtLeast } from '../support/verdict.ts'
import type * as inPage from './page.ts'
import type { Sample } from './sample.ts'
import { classicScript } from './scripts.ts'

declare const bench: typeof inPage

/** Messages per sample: few enough to keep the whole trace. */
const COUNT = 5_000
const WARM_UP = 1
const WAYS = { burst: 'at once', 'ping-pong': 'each after the one before' } as const

/**
 * Cost of the trace: a program in the sandbox's worker, in the same worker without the captured
 * built-ins, and in a worker without a trace.
 */
export const trace: Group = {
  name: 'trace',
  async run({ repeat, say }) {
    say('building the workers')
    const [page, runtime, unbound, untraced, program] = await Promise.all([
      classicScript('page.ts'),
      sandboxRuntime(),
      classicScript('../../../src/sandbox/worker.ts'),
      classicScript('untraced-worker.ts'),
      classicScript('program.ts'),
    ])
    const browser = await launch()
    try {
      const visitor = await newVisitor(browser)
      await visitor.addScriptTag({ content: page })
      const scripts = { runtime, unbound, untraced, program }
      const reports = []
      for (const platform of platformIds) {
        for (const way of ['burst', 'ping-pong'] as const) {
          say(`${platform}, ${WAYS[way]}`)
          reports.push(await measure(visitor, scripts, { platform, way, count: COUNT }, repeat))
        }
      }
      return {
        tables: reports.map(({ table }) => table),
        verdicts: reports.map(({ verdict }) => verdict),
        remarks: [
          'Both run in workers of Chromium, over the simulated network without delays, to its echo server; the page takes the trace as the playground does. Every call, message and callback of these messages is written down. The built-ins of the traced program are captured, as on the site; the third row has none captured.',
        ],
      }
    } finally {
      await browser.close()
    }
  },
}

type Scripts = Readonly<Record<'runtime' | 'unbound' | 'untraced' | 'program', string>>

async function measure(page: Page, scripts: Scripts, sample: Sample, repeat: number) {
  const traced = (source: string) => () =>
    page.evaluate(([source, program, sample]) => bench.measureTraced(source, program, sample), [
      source,
      scripts.program,
      sample,
    ] as const)
  const samples = await interleave(
    repeat,
    {
      untraced: () =>
        page.evaluate(([source, sample]) => bench.measureUntraced(source, sample), [
          scripts.untraced,
          sample,
        ] as const),
      traced: traced(scripts.runtime),
      'traced, nothing captured': traced(scripts.unbound),
    },
    WARM_UP,
  )
  const title = `${sample.platform}: messages of 100 bytes ${WAYS[sample.way]}, traced and not`
  const figures = table(title, 'per second', samples, 'untraced')
  const row = figures.rows.find(({ name }) => name === 'traced')!
  return {
    table: figures,
    verdict: ratioAtLeast(title, row.ratio!.median, BUDGETS.messages.traced),
  }
}
