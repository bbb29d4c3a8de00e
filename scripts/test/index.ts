/**
 * `npm test`: every check of the project in a single run. Arguments select stages by a part of the
 * name, e.g. `npm test -- types lint`. `--repeat 3` runs the stages three times, `--beside 4`
 * beside four busy processes.
 */
import '../platforms/index.ts'
import { mkdirSync } from 'node:fs'
import { startBusyProcesses } from './beside.ts'
import { readOptions } from './options.ts'
import { runAll } from './schedule.ts'
import { select } from './select.ts'
import { stages } from './stages.ts'
import { tell, type Result } from './tell.ts'
import { ensurePackages } from './tools/folder.ts'
import { ensureTools } from './tools/index.ts'

const { words, repeat, beside } = readOptions(process.argv.slice(2))
const selected = select(stages, words)
ensureTools(selected.flatMap(({ tools = [] }) => tools))
for (const folder of selected.flatMap(({ packages = [] }) => packages)) ensurePackages(folder)
mkdirSync('test-results', { recursive: true })

const busy = startBusyProcesses(beside)
const rounds: Result[][] = []
try {
  while (rounds.length < repeat) {
    if (repeat > 1) console.log(`\n═ Round ${rounds.length + 1} of ${repeat}`)
    rounds.push(await runAll(selected))
  }
} finally {
  await busy.end()
}
console.log(`\n${tell(rounds)}`)
process.exit(rounds.flat().some(({ failures }) => failures.length) ? 1 : 0)
