/**
 * `npm test`: every check of the project in one run. Any argument narrows it to the stages whose
 * name contains it, e.g. `npm test -- types lint`; that of Firefox runs only when it is named.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { ensureBrowser } from './browser.ts'
import { ensureFirefox } from './firefox.ts'
import { ensureNginx } from './nginx.ts'
import { forgetReport, outcomeOf } from './report.ts'
import { stages, type Stage } from './stages.ts'
import { tell, type Result } from './tell.ts'

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
const results = selected.map(run)
console.log(`\n${tell(results)}`)
process.exit(failed.size === 0 ? 0 : 1)

function run(stage: Stage): Result {
  console.log(`\n— ${stage.name}`)
  const { name } = stage
  const missing = stage.needs?.find((needed) => failed.has(needed))
  if (missing) {
    const message = `left out: it needs "${missing}", which failed`
    console.log(message)
    failed.add(name)
    return { name, seconds: 0, passed: 0, skipped: 0, failures: [{ title: name, message }] }
  }
  forgetReport(stage)
  const begun = performance.now()
  const { status } = spawnSync(stage.command, stage.args, {
    stdio: 'inherit',
    env: { ...process.env, ...stage.env, PATH },
  })
  const outcome = outcomeOf(stage, status === 0)
  if (outcome.failures.length) failed.add(name)
  return { name, seconds: (performance.now() - begun) / 1000, ...outcome }
}
