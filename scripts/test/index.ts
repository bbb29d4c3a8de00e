/**
 * `npm test`: every check of the project in one run. Any argument narrows it to the stages whose
 * name contains it, e.g. `npm test -- types lint`; that of Firefox runs only when it is named.
 */
import { mkdirSync } from 'node:fs'
import { ensureBrowser } from './browser.ts'
import { ensureFirefox } from './firefox.ts'
import { ensureNginx } from './nginx.ts'
import { runAll } from './schedule.ts'
import { stages } from './stages.ts'
import { tell } from './tell.ts'

const wanted = process.argv.slice(2)
const selected = stages.filter(({ name, onDemand }) =>
  wanted.length === 0 ? !onDemand : wanted.some((word) => name.includes(word)),
)

ensureBrowser()
if (selected.some(({ name }) => name.startsWith('end to end'))) ensureNginx()
if (selected.some(({ name }) => name.includes('firefox'))) ensureFirefox()
mkdirSync('test-results', { recursive: true })

const results = await runAll(selected)
console.log(`\n${tell(results)}`)
process.exit(results.some(({ failures }) => failures.length) ? 1 : 0)
