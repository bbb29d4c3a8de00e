/**
 * `npm test`: every check of the project in one run. Any argument narrows it to the stages whose
 * name contains it, e.g. `npm test -- types lint`; that of Firefox runs only when it is named.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { ensureBrowser } from './browser.ts'
import { countsOf, forgetReport, type Counts } from './counts.ts'
import { ensureFirefox } from './firefox.ts'
import { ensureNginx } from './nginx.ts'
import { stages, type Stage } from './stages.ts'

const wanted = process.argv.slice(2)
const selected = stages.filter(({ name, onDemand }) =>
  wanted.length === 0 ? !onDemand : wanted.some((word) => name.includes(word)),
)
const PATH = join(process.cwd(), 'node_modules', '.bin') + delimiter + process.env.PATH

ensureBrowser()
if (selected.some(({ name }) => name.startsWith('end to end'))) ensureNginx()
if (selected.some(({ name }) => name.includes('firefox'))) ensureFirefox()
mkdirSync('test-results', { recursive: true })

const failed = new Set<string>()
const rows: (Counts & { name: string; seconds: number })[] = []
for (const stage of selected) rows.push(run(stage))

console.log('\nStage                              seconds  passed  failed  skipped')
for (const { name, seconds, passed, failed, skipped } of rows) {
  const cells = [seconds.toFixed(1), passed, failed, skipped].map((cell) =>
    String(cell).padStart(8),
  )
  console.log(name.padEnd(33) + cells.join(''))
}
const total = (key: keyof Counts) => rows.reduce((sum, row) => sum + row[key], 0)
const skipped = total('skipped') ? `, ${total('skipped')} skipped` : ''
console.log(`\n${total('passed')} passed, ${total('failed')} failed${skipped}`)
process.exit(total('failed') === 0 ? 0 : 1)

function run(stage: Stage) {
  console.log(`\n— ${stage.name}`)
  const missing = stage.needs?.find((name) => failed.has(name))
  if (missing) {
    console.log(`left out: it needs "${missing}", which failed`)
    failed.add(stage.name)
    return { name: stage.name, seconds: 0, passed: 0, failed: 1, skipped: 0 }
  }
  forgetReport(stage)
  const begun = performance.now()
  const { status } = spawnSync(stage.command, stage.args, {
    stdio: 'inherit',
    env: { ...process.env, ...stage.env, PATH },
  })
  const counts = countsOf(stage, status === 0)
  if (counts.failed) failed.add(stage.name)
  return { name: stage.name, seconds: (performance.now() - begun) / 1000, ...counts }
}
